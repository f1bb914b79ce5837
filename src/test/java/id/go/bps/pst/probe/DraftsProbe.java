package id.go.bps.pst.probe;

import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Callers;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Counts the drafts that the database shows to the caller: outside of every area, without use cases and repositories. */
@WebServlet("/api/probe/drafts")
public class DraftsProbe extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Callers callers;

    @PersistenceContext
    private transient EntityManager entityManager;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setContentType("text/plain");
        try {
            response.getWriter().write(CallContext.as(callers.current(), "DraftsProbe", () -> entityManager
                    .createNativeQuery("select count(*) from standard_version where status = 'DRAFT'")
                    .getSingleResult()
                    .toString()));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
