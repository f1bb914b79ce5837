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
 * Refuses with 400 a query in which a percent sign is not followed by two hexadecimal digits (RFC 3986, 2.1). Where the request has the
 * media type of a form, Jersey decodes the query before exception mappers can answer an error.
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
