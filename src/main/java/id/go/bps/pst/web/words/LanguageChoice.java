package id.go.bps.pst.web.words;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

/** Stores the language that somebody who signed in chose ({@code ?bahasa=en}) in a cookie for a year, and redirects to the same page. */
@WebFilter({"/desk/*", "/audit/*"})
public class LanguageChoice extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Pattern CHOSEN = Pattern.compile("(?:^|&)bahasa=(?:id|en)$");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (!request.getMethod().equals("GET")
                || query == null
                || !CHOSEN.matcher(query).find()) {
            chain.doFilter(request, response);
            return;
        }
        Cookie choice = new Cookie(Language.COOKIE, query.substring(query.length() - 2));
        choice.setPath("/");
        choice.setMaxAge((int) Duration.ofDays(365).toSeconds());
        choice.setHttpOnly(true);
        choice.setSecure(request.isSecure());
        choice.setAttribute("SameSite", "Lax");
        response.addCookie(choice);
        String rest = query.replaceAll("&?bahasa=(?:id|en)$", "");
        response.sendRedirect(request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
    }
}
