package id.go.bps.pst.web.guard;

import id.go.bps.pst.identity.SignInNotice;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.requests.BodyLimit;
import id.go.bps.pst.kernel.requests.SentBody;
import id.go.bps.pst.web.answers.Assets;
import id.go.bps.pst.web.words.Language;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;

/**
 * The error page: a sentence that says why a page cannot be shown and what the person can do. It needs neither Faces nor the database,
 * which may be the cause. A page that the caller may not see is answered like one that does not exist.
 */
@WebServlet(name = "problem", urlPatterns = "/WEB-INF/problem", loadOnStartup = 1)
public class ProblemPage extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(ProblemPage.class.getName());
    private static final Set<Integer> WITH_OWN_WORDS = Set.of(400, 404, 405, 411, 413, 500, 503);
    private static final String RETRY_AFTER_SECONDS = "30";
    private static final String FOR_PROGRAMS = "/api/v1/";

    @Inject
    private transient Assets assets;

    private final transient SecureRandom random = new SecureRandom();
    private transient String page;

    @Override
    public void init() throws ServletException {
        try (InputStream file = getServletContext().getResourceAsStream("/WEB-INF/errorpages/problem.html")) {
            page = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    /** Answers any method, because it replaces the answer of any request. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignInNotice> notice = SignInNotice.of(request);
        int status = notice.map(SignInNotice::getStatus).orElseGet(() -> statusOf(request));
        String key = notice.map(SignInNotice::getMessageKey).orElseGet(() -> keyOf(status));
        boolean program = asked(request).startsWith(FOR_PROGRAMS);
        boolean english = program || isEnglish(request);
        ResourceBundle words = ResourceBundle.getBundle(
                "messages.elsewhere.problems",
                english ? Locale.ENGLISH : Language.INDONESIAN,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        String text = words.getString(key + ".text").replace("{limit}", limit(request));
        if (program) {
            response.setContentType("application/problem+json");
            response.getWriter().write(problem(status, words.getString(key + ".title"), text));
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(filled(Map.of(
                        "lang", english ? "en" : "id",
                        "style", assets.addresses().get("css/pst.css"),
                        "icon", assets.addresses().get("img/mark.svg"),
                        "home", english ? "/en/" : "/",
                        "home.label", words.getString("home"),
                        "skip", words.getString("skip"),
                        "title", words.getString(key + ".title"),
                        "text", text,
                        "incident", status == 500 ? incident(request, words) : "",
                        "retry",
                                SignInNotice.retryOf(request)
                                        .map(to -> retry(to, words))
                                        .orElse(""))));
    }

    /** The problem in the form of RFC 9457. */
    private static String problem(int status, String title, String detail) {
        return Documents.trees()
                .createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .build()
                .toString();
    }

    /** The limit of the requested address, such as "12 MB". */
    private static String limit(HttpServletRequest request) {
        long bytes = request.getAttribute(SentBody.LIMIT) instanceof Long limit
                ? limit
                : BodyLimit.of(asked(request)).bytes(false, true);
        return bytes < 1_000_000 ? bytes / 1_000 + " KB" : bytes / 1_000_000 + " MB";
    }

    private static String retry(String address, ResourceBundle words) {
        return "<a class=\"button button-primary\" href=\"" + escaped(address) + "\">" + words.getString("retry")
                + "</a>";
    }

    private String filled(Map<String, String> values) {
        String html = page;
        for (Map.Entry<String, String> value : values.entrySet()) {
            html = html.replace("{" + value.getKey() + "}", value.getValue());
        }
        return html;
    }

    private static int statusOf(HttpServletRequest request) {
        for (Throwable cause = thrown(request); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refused && refused.getKind() == Refusal.Kind.NOT_FOUND) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
            if (cause instanceof CspException) {
                return HttpServletResponse.SC_BAD_REQUEST; // a form that was not made by a page of the portal
            }
        }
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status == null || status == HttpServletResponse.SC_FORBIDDEN ? HttpServletResponse.SC_NOT_FOUND : status;
    }

    private static String keyOf(int status) {
        return "status." + (WITH_OWN_WORDS.contains(status) ? status : status < 500 ? 400 : 500);
    }

    /** An incident number that the person can quote; the log has it with the cause. */
    private String incident(HttpServletRequest request, ResourceBundle words) {
        String number = "%04x-%04x".formatted(random.nextInt(0x10000), random.nextInt(0x10000));
        LOG.log(Level.SEVERE, "Incident " + number, thrown(request));
        return "<p>" + words.getString("incident") + " <code>" + number + "</code></p>";
    }

    private static Throwable thrown(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    /** Whether the requested address is English; CDI's request scope may have ended already. */
    private static boolean isEnglish(HttpServletRequest request) {
        String path = asked(request);
        return path.equals("/en")
                || path.startsWith("/en/")
                || Language.chosen(request).equals("en");
    }

    private static String asked(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
