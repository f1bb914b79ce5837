package id.go.bps.pst.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;

/**
 * Turns down a query whose percent signs are followed by anything but two hexadecimal digits (RFC 3986, 2.1), with 400. Jersey decodes it before it hands an error to those who answer errors,
 * when the request says that it brings a form.
 */
@WebFilter("/api/*")
public class ReadableQuery extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReadable(request.getQueryString())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    static boolean isReadable(String query) {
        int at = query == null ? -1 : query.indexOf('%');
        while (at >= 0) {
            if (at + 2 >= query.length()
                    || !HexFormat.isHexDigit(query.charAt(at + 1))
                    || !HexFormat.isHexDigit(query.charAt(at + 2))) {
                return false;
            }
            at = query.indexOf('%', at + 1);
        }
        return true;
    }
}
