package id.go.bps.pst.identity.held;

import com.nimbusds.jwt.JWTClaimsSet;
import id.go.bps.pst.identity.Seal;
import id.go.bps.pst.identity.Settings;
import id.go.bps.pst.identity.SignIn;
import id.go.bps.pst.identity.Target;
import id.go.bps.pst.kernel.MachineClock;
import id.go.bps.pst.kernel.requests.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Forms that were sent after their session had ended. They are held in the database until their page has shown them and they were sent
 * again, so that nothing typed is lost, on any node. Showing does not delete: a page that did not arrive, or is reloaded, has the text
 * again.
 *
 * <p>A form names its writer, the sign-in and its page in a sealed hidden field, {@value #FIELD}: the browser cannot forge it, another site
 * cannot know it, and it remains when the session has ended. It is valid for a day and ends with signing out. Only the same person gets the
 * text back, in the browser that sent it, because a cookie of that browser is part of the key. A form without the field is not held.
 * {@link FormHolding} has the limits.
 *
 * <pre>{@code <input type="hidden" name="typed-by" value="#{heldForms.seal}"/>}</pre>
 */
@Named
@ApplicationScoped
public class HeldForms {

    public static final String FIELD = "typed-by";

    /** Files are not held: the name of each is in a field with the file field's name and this suffix. */
    public static final String FILE_NOT_HELD = ".not-held";

    private static final Logger LOG = Logger.getLogger(HeldForms.class.getName());

    /** Encrypting takes about ten times a text's size of memory, so few texts are encrypted at a time. */
    private static final int SEALED_AT_ONCE = 2;

    private final Semaphore sealing = new Semaphore(SEALED_AT_ONCE, true);
    private final HttpServletRequest request;
    private final Settings settings;
    private final FormHolding holding;
    private final Seal seal;
    private final Clock clock;

    @Inject
    HeldForms(HttpServletRequest request, Settings settings, FormHolding holding, @MachineClock Clock clock) {
        this.request = request;
        this.settings = settings;
        this.holding = holding;
        this.seal = new Seal(settings.clientSecret(), "typed by");
        this.clock = clock;
    }

    /** The value of the hidden field of a form on the present page; empty when nobody is signed in. */
    public String getSeal() {
        return signedIn(request).map(this::sealFor).orElse("");
    }

    /** Whether a form's seal was made for the person who is now signed in, however long ago. */
    public boolean isOwn(String field) {
        Optional<SignIn> signIn = signedIn(request);
        return signIn.isPresent()
                && opened(field).filter(page -> page.isOf(signIn.get())).isPresent();
    }

    private String sealFor(SignIn signIn) {
        // A page that is shown again after a postback keeps the address with which it was opened
        String address = writtenOn(request)
                .filter(page -> page.isOf(signIn))
                .map(Page::address)
                .orElseGet(() -> Target.of(request).address());
        return seal.close(new JWTClaimsSet.Builder()
                .subject(signIn.subject())
                .claim("page", address)
                .claim("signIn", signIn.name())
                .issueTime(Date.from(clock.instant()))
                .build());
    }

    /**
     * Holds the form of this request, if it is a form of one of the portal's pages.
     *
     * @return the address of the form's page; empty where there is nothing to hold
     * @throws HoldingRefusal when the page is too old, its person has signed out since, or a limit is reached
     */
    public Optional<String> hold(HttpServletRequest sent, HttpServletResponse response) throws HoldingRefusal {
        if (!isForm(sent)) {
            return Optional.empty();
        }
        Optional<Page> found = writtenOn(sent);
        if (found.isPresent()) {
            hold(underTheSignInOf(sent, found.get()), sent, response);
        }
        return found.map(Page::address);
    }

    /** For a person who is signed in, the present sign-in counts, not the one in which the page was opened. */
    private Page underTheSignInOf(HttpServletRequest sent, Page page) {
        return signedIn(sent)
                .filter(page::isOf)
                .map(signIn -> new Page(page.owner(), page.address(), signIn.name(), clock.instant()))
                .orElse(page);
    }

    private void hold(Page page, HttpServletRequest sent, HttpServletResponse response) throws HoldingRefusal {
        if (page.madeAt().plus(FormHolding.SEAL_HOLDS).isBefore(clock.instant())) {
            throw new HoldingRefusal("Made at " + page.madeAt());
        }
        Map<String, List<String>> typed = typed(sent);
        long size = size(typed);
        HeldBrowser browser = HeldBrowser.of(sent, settings).orElseGet(HeldBrowser::unknown);
        HeldText.Place place = new HeldText.Place(browser.name(), page.owner(), page.address(), page.signIn());
        try {
            if (size > BodyLimit.HELD || !holding.hasRoom(place, page.madeAt(), size) || !keep(place, browser, typed)) {
                throw new HoldingRefusal("No room for " + size + " characters");
            }
        } catch (RuntimeException e) { // the database is unavailable
            throw new HoldingRefusal(e);
        }
        response.addCookie(browser.cookie(settings));
    }

    private boolean keep(HeldText.Place place, HeldBrowser browser, Map<String, List<String>> typed) {
        sealing.acquireUninterruptibly();
        try {
            String content = browser.seal(settings)
                    .close(new JWTClaimsSet.Builder().claim("fields", typed).build());
            return holding.keep(new HeldText(place, content, clock.instant()));
        } finally {
            sealing.release();
        }
    }

    /** The form typed on the present page by the person now signed in, until its page has sent it again. */
    public Optional<HeldForm> find() {
        Optional<SignIn> signIn = signedIn(request);
        Optional<HeldBrowser> browser = HeldBrowser.of(request, settings);
        if (signIn.isEmpty() || browser.isEmpty()) {
            return Optional.empty();
        }
        String owner = signIn.get().subject();
        String address = Target.of(request).address();
        return holding.find(browser.get().name(), owner, address)
                .flatMap(content -> browser.get().seal(settings).open(content))
                .map(claims -> new HeldForm(owner, address, fields(claims)));
    }

    /** Deletes the held text of a page whose form, with this seal, came from the person now signed in and was processed. */
    public void release(String field) {
        Optional<SignIn> signIn = signedIn(request);
        Optional<HeldBrowser> browser = HeldBrowser.of(request, settings);
        if (signIn.isPresent() && browser.isPresent()) {
            opened(field)
                    .filter(page -> page.isOf(signIn.get()))
                    .ifPresent(
                            page -> attempt(() -> holding.release(browser.get().name(), page.owner(), page.address())));
        }
    }

    /** Deletes other people's held texts of this browser after a sign-in. */
    public void begin(HttpServletRequest sent, SignIn signIn) {
        HeldBrowser.of(sent, settings)
                .ifPresent(browser -> attempt(() -> holding.begin(browser.name(), signIn.subject())));
    }

    /** Deletes the held texts of a person who signed out; forms of pages that are still open are not held any more. */
    public void end(SignIn signIn) {
        attempt(() -> holding.end(signIn.subject(), signIn.name()));
    }

    /** Runs an action; a failure of the database is logged, and the request continues. */
    private static void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Held texts cannot be deleted now; they expire within an hour: {0}", e.toString());
        }
    }

    private record Page(String owner, String address, String signIn, Instant madeAt) {

        boolean isOf(SignIn person) {
            return owner.equals(person.subject());
        }
    }

    private Optional<Page> writtenOn(HttpServletRequest sent) {
        return opened(sent.getParameter(FIELD));
    }

    private Optional<Page> opened(String field) {
        return Optional.ofNullable(field)
                .flatMap(seal::open)
                .filter(claims -> claims.getIssueTime() != null)
                .map(claims -> new Page(
                        claims.getSubject(),
                        String.valueOf(claims.getClaim("page")),
                        String.valueOf(claims.getClaim("signIn")),
                        claims.getIssueTime().toInstant()));
    }

    private static Optional<SignIn> signedIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(SignIn::in);
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

    private static Map<String, List<String>> typed(HttpServletRequest sent) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        sent.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        typed.keySet().removeIf(name -> name.equals(FIELD) || name.startsWith("jakarta.faces."));
        if (isWithFiles(sent)) {
            chosenFiles(sent).forEach((field, name) -> typed.put(field + FILE_NOT_HELD, List.of(name)));
        }
        return typed;
    }

    private static long size(Map<String, List<String>> typed) {
        return typed.entrySet().stream()
                .mapToLong(field -> field.getKey().length()
                        + field.getValue().stream().mapToLong(String::length).sum())
                .sum();
    }

    private static Map<String, String[]> fields(JWTClaimsSet claims) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        ((Map<?, ?>) claims.getClaim("fields"))
                .forEach((name, values) -> fields.put(
                        (String) name,
                        ((List<?>) values).stream().map(String.class::cast).toArray(String[]::new)));
        return fields;
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
