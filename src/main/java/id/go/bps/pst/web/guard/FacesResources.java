package id.go.bps.pst.web.guard;

import id.go.bps.pst.web.answers.ReadyReply;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Serves the files of Faces' libraries: each is read once and stored compressed. Under the address that contains its digest ({@link LibraryFiles}) a
 * browser caches it for ever.
 *
 * <p>It admits the requests that pages make: a name, a library, a version, of plain characters. No other request has a file, and the libraries would
 * look for it under names that the machine's file system does not allow, which causes an error.
 */
@WebFilter("/jakarta.faces.resource/*")
public class FacesResources extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String FOLDER = "/jakarta.faces.resource/";

    /** The parameters of the libraries: the library, its version, the library's contract and language, and the file's digest. */
    private static final Set<String> ASKED = Set.of("ln", "v", "con", "loc", LibraryFiles.CONTENT);

    /** The parameters that select another file of the same name; the portal's pages use none. */
    private static final Set<String> VARIANTS = Set.of("con", "loc");

    /** By name and library: only existing files in one spelling, so there are no more entries than files. */
    private final transient Map<String, ReadyReply> kept = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        if (!path.startsWith(FOLDER) || !isPlain(path.substring(FOLDER.length())) || !isAsked(query)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!request.getMethod().equals("GET")
                || VARIANTS.stream().anyMatch(name -> find(query, name) != null)) {
            chain.doFilter(request, response);
        } else {
            answer(path + "?" + find(query, "ln"), find(query, LibraryFiles.CONTENT), request, response, chain);
        }
    }

    private void answer(
            String file, String content, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ReadyReply reply = kept.get(file);
        if (reply == null) {
            ReadFile read = new ReadFile(response);
            chain.doFilter(request, read);
            if (!read.isFound()) {
                return;
            }
            reply = ReadyReply.of(read.getContentType(), ReadyReply.FOR_EVER, read.bytes());
            kept.put(file, reply);
        }
        boolean named = reply.digest().substring(0, LibraryFiles.DIGITS).equals(content);
        (named ? reply : reply.cached(ReadyReply.FRESH_WITHIN_A_SECOND)).send(request, response);
    }

    private static boolean isAsked(String query) {
        return query == null
                || pairs(query).allMatch(pair -> ASKED.contains(pair[0]) && pair.length == 2 && isPlain(pair[1]));
    }

    /** The value that a query gives to a name; null where it gives none. */
    private static String find(String query, String name) {
        return query == null
                ? null
                : pairs(query)
                        .filter(pair -> pair[0].equals(name))
                        .map(pair -> pair[1])
                        .findFirst()
                        .orElse(null);
    }

    private static Stream<String[]> pairs(String query) {
        return Stream.of(query.split("&", -1)).map(pair -> pair.split("=", 2));
    }

    private static boolean isPlain(String text) {
        return !text.contains("//")
                && !text.contains("./")
                && !text.startsWith("/")
                && !text.endsWith("/")
                && text.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || c == '.'
                                || c == '_'
                                || c == '-'
                                || c == '/');
    }
}
