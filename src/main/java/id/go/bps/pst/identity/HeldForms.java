package id.go.bps.pst.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import id.go.bps.pst.kernel.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Forms that were sent after their session had ended: kept in the new session until the page that they were typed on takes them back, so
 * nothing typed is lost.
 *
 * <p>A form names its writer and its page in a hidden field, {@value #FIELD}, that is sealed: the person's browser cannot forge it, another
 * site cannot know it, and it is still there when the session is not. Only the same person gets the text back. A form without the field
 * is not held.
 *
 * <pre>{@code <input type="hidden" name="typed-by" value="#{heldForms.seal}"/>}</pre>
 */
@Named
@ApplicationScoped
public class HeldForms {

    public static final String FIELD = "typed-by";

    /** Files are not held: in place of each stands its name, in a field of its field's name and this. */
    public static final String FILE_NOT_HELD = ".not-held";

    private static final Logger LOG = Logger.getLogger(HeldForms.class.getName());
    private static final String ATTRIBUTE = HeldForms.class.getName();
    private static final int AT_MOST = 3;

    private HttpServletRequest request;
    private Seal seal;
    private Clock clock;

    HeldForms() {
        // for the proxy
    }

    @Inject
    HeldForms(HttpServletRequest request, Settings settings, Clock clock) {
        this.request = request;
        this.seal = new Seal(settings.clientSecret(), "typed by");
        this.clock = clock;
    }

    /** For the hidden field of a form on the present page; empty when nobody is signed in. */
    public String getSeal() {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .flatMap(SignIn::in)
                .map(this::sealFor)
                .orElse("");
    }

    /** Whether a form's seal was made for the person who is now signed in. */
    public boolean isOwn(String field) {
        Optional<SignIn> signIn = Optional.ofNullable(request.getSession(false)).flatMap(SignIn::in);
        return signIn.isPresent()
                && field != null
                && seal.open(field, clock.instant())
                        .filter(claims -> signIn.get().subject().equals(claims.getSubject()))
                        .isPresent();
    }

    private String sealFor(SignIn signIn) {
        // Shown again after a postback, the page's address still is the one that it was opened by
        String address = writtenOn(request)
                .filter(page -> page.owner().equals(signIn.subject()))
                .map(Page::address)
                .orElseGet(() -> Target.of(request).address());
        return seal.close(new JWTClaimsSet.Builder()
                .subject(signIn.subject())
                .claim("page", address)
                .build());
    }

    /**
     * Keeps the form that this request sends, when it is one and its seal is good.
     *
     * @return the address of the page that it was typed on
     */
    public Optional<String> hold(HttpServletRequest sent) {
        if (!isForm(sent)) {
            return Optional.empty();
        }
        Optional<Page> page = writtenOn(sent);
        page.ifPresent(writtenOn -> {
            HttpSession session = sent.getSession(true);
            List<HeldForm> held = in(session);
            held.removeIf(form -> form.address().equals(writtenOn.address()));
            held.add(new HeldForm(writtenOn.owner(), writtenOn.address(), typed(sent)));
            keep(held, session);
        });
        return page.map(Page::address);
    }

    /** The form typed on the present page by the person now signed in; it is handed out once. */
    public Optional<HeldForm> take() {
        return take(Target.of(request).address());
    }

    /** The form typed on the page at this path and query by the person now signed in; it is handed out once. */
    public Optional<HeldForm> take(String address) {
        HttpSession session = request.getSession(false);
        Optional<SignIn> signIn = Optional.ofNullable(session).flatMap(SignIn::in);
        if (signIn.isEmpty()) {
            return Optional.empty();
        }
        List<HeldForm> held = in(session);
        Optional<HeldForm> found = held.stream()
                .filter(form -> form.address().equals(address))
                .filter(form -> form.owner().equals(signIn.get().subject()))
                .findFirst();
        found.ifPresent(form -> {
            held.remove(form);
            keep(held, session);
        });
        return found;
    }

    /** The forms in a session, in the order in which they came; a copy. */
    @SuppressWarnings("unchecked")
    static List<HeldForm> in(HttpSession session) {
        Object held = session.getAttribute(ATTRIBUTE);
        return held == null ? new ArrayList<>() : new ArrayList<>((List<HeldForm>) held);
    }

    static void keep(List<HeldForm> held, HttpSession session) {
        int superfluous = Math.max(0, held.size() - AT_MOST);
        session.setAttribute(ATTRIBUTE, new ArrayList<>(held.subList(superfluous, held.size())));
    }

    private record Page(String owner, String address) {}

    private Optional<Page> writtenOn(HttpServletRequest sent) {
        return Optional.ofNullable(sent.getParameter(FIELD))
                .flatMap(field -> seal.open(field, clock.instant()))
                .map(claims -> new Page(claims.getSubject(), String.valueOf(claims.getClaim("page"))));
    }

    private static boolean isForm(HttpServletRequest sent) {
        return sent.getMethod().equals("POST")
                && (isOf("application/x-www-form-urlencoded", sent) && sent.getContentLengthLong() <= BodyLimit.HELD
                        || isWithFiles(sent));
    }

    private static boolean isWithFiles(HttpServletRequest sent) {
        return isOf("multipart/form-data", sent);
    }

    private static boolean isOf(String type, HttpServletRequest sent) {
        return String.valueOf(sent.getContentType()).toLowerCase(Locale.ROOT).startsWith(type);
    }

    private static Map<String, String[]> typed(HttpServletRequest sent) {
        Map<String, String[]> typed = new LinkedHashMap<>(sent.getParameterMap());
        typed.keySet().removeIf(name -> name.equals(FIELD) || name.startsWith("jakarta.faces."));
        if (isWithFiles(sent)) {
            chosenFiles(sent).forEach((field, name) -> typed.put(field + FILE_NOT_HELD, new String[] {name}));
        }
        return typed;
    }

    /** The names of the files that were sent along, by field. */
    private static Map<String, String> chosenFiles(HttpServletRequest sent) {
        Map<String, String> chosen = new LinkedHashMap<>();
        try {
            for (Part part : sent.getParts()) {
                String name = part.getSubmittedFileName();
                if (name != null && !name.isBlank()) {
                    chosen.put(part.getName(), name);
                }
            }
        } catch (IOException | ServletException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The files of a form cannot be named: {0}", e.toString());
        }
        return chosen;
    }
}
