package id.go.bps.pst.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Lets through what the pages ask of the libraries of Faces: a name, a library, a version, of plain characters. Any other request has no file to find, and the libraries look for one with
 * names that the machine's file system cannot write, which ends in a fault.
 */
@WebFilter("/jakarta.faces.resource/*")
public class FacesResources extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("^/jakarta\\.faces\\.resource/[A-Za-z0-9._/-]{1,200}+$");
    private static final Pattern QUERY =
            Pattern.compile("^(?:(?:ln|v|e|loc|con)=[A-Za-z0-9._/-]{0,100}+(?:&(?:amp;)?|$)){0,5}+$");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (PATH.matcher(request.getRequestURI()).matches()
                && (query == null || QUERY.matcher(query).matches())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
