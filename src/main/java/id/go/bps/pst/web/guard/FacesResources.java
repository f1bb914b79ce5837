package id.go.bps.pst.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets through what the pages ask of the libraries of Faces: a name, a library, a version, of plain characters. Any other request has no file to find, and the libraries look for one with
 * names that the machine's file system cannot write, which ends in a fault.
 */
@WebFilter("/jakarta.faces.resource/*")
public class FacesResources extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String FOLDER = "/jakarta.faces.resource/";

    /** What the libraries ask with: the library, its version, the library's contract and language, and what keeps old files out of caches. */
    private static final Set<String> ASKED = Set.of("ln", "v", "con", "loc", "e");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        boolean plain = path.startsWith(FOLDER) && isPlain(path.substring(FOLDER.length()));
        if (plain && isAsked(request.getQueryString())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isAsked(String query) {
        return query == null
                || Stream.of(query.split("&", -1))
                        .map(pair -> pair.split("=", 2))
                        .allMatch(pair -> ASKED.contains(pair[0]) && pair.length == 2 && isPlain(pair[1]));
    }

    private static boolean isPlain(String text) {
        return text.chars()
                .allMatch(c -> c >= 'a' && c <= 'z'
                        || c >= 'A' && c <= 'Z'
                        || c >= '0' && c <= '9'
                        || c == '.'
                        || c == '_'
                        || c == '-'
                        || c == '/');
    }
}
