package id.go.bps.pst.web.answers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers requests for assets: styles, scripts, pictures. */
@WebServlet({"/resources/*", "/favicon.ico"})
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ReadyReply> reply = assets.find(request.getRequestURI());
        if (reply.isPresent()) {
            reply.get().send(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
