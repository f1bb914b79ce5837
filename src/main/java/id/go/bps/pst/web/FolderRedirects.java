package id.go.bps.pst.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * Leads from the name of a folder, such as {@code /desk}, to the folder. The container would do it before any filter hears of the request, in
 * an answer of its own without our headers, and for folders that are nobody's business too; so each gets a servlet, behind the filters.
 */
@WebListener
public class FolderRedirects implements ServletContextListener {

    private static final class ToFolder extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String query = request.getQueryString();
            response.sendRedirect(request.getRequestURI() + "/" + (query == null ? "" : "?" + query));
        }
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        Set<String> folders = new TreeSet<>();
        collect(context, "/", folders);
        context.addServlet("folders", new ToFolder()).addMapping(folders.toArray(String[]::new));
    }

    private static void collect(ServletContext context, String folder, Set<String> folders) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                folders.add(path.substring(0, path.length() - 1));
                collect(context, path, folders);
            }
        }
    }
}
