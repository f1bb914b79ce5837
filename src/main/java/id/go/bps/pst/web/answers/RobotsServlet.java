package id.go.bps.pst.web.answers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers {@code /robots.txt} (RFC 9309): the areas that robots must not read, and the address of the sitemap. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    @ConfigProperty(name = "portal.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    private transient ReadyReply reply;

    @Override
    public void init() {
        String text =
                "User-agent: *\nDisallow: /audit\nDisallow: /desk\nDisallow: /sign-in\nDisallow: /sign-out\n\nSitemap: "
                        + baseUrl + "/sitemap.xml\n";
        reply = ReadyReply.of(
                "text/plain;charset=UTF-8", "public, max-age=86400", text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        reply.send(request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
