package id.go.bps.pst.testkit;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.nodes.Document;

/** A person who signed in through Keycloak and works without a browser. */
public final class SignedIn {

    public static final String PASSWORD = "portal-pst";
    private static final Duration A_SECOND_LATER = Duration.ofSeconds(5);

    private final Portal portal;
    private final Visitor visitor;
    private final Answer landing;

    private SignedIn(Portal portal, Visitor visitor, Answer landing) {
        this.portal = portal;
        this.visitor = visitor;
        this.landing = landing;
    }

    /** Signs in on the way to the home page. */
    public static SignedIn as(String user) {
        return on("/sign-in", user);
    }

    /**
     * Requests an address without a session, and signs in on the page that follows. When the person's sessions have all ended, a sign-in within
     * the same second counts as ended too, since tokens state whole seconds; then this person signs in again.
     */
    public static SignedIn on(String path, String user) {
        AtomicReference<SignedIn> person = new AtomicReference<>();
        await("a sign-in after the second of an end").atMost(A_SECOND_LATER).untilAsserted(() -> {
            Visitor visitor = new Visitor();
            person.set(at(Portal.running(), visitor, visitor.go(Portal.running().at(path)), user));
        });
        return person.get();
    }

    /** Types name and password into Keycloak's page. */
    public static SignedIn at(Portal portal, Visitor visitor, Answer keycloak, String user) {
        Answer landing = visitor.follow(typePassword(visitor, keycloak, user));
        if (!visitor.cookies(portal.at("/")).containsKey("JSESSIONID")) {
            throw new AssertionError(user + " could not sign in: " + landing);
        }
        return new SignedIn(portal, visitor, landing);
    }

    /** Types name and password into Keycloak's page, and goes no further. */
    public static Answer typePassword(Visitor visitor, Answer keycloak, String user) {
        return typePassword(visitor, keycloak, user, PASSWORD);
    }

    /** The same with any password. */
    public static Answer typePassword(Visitor visitor, Answer keycloak, String user, String password) {
        Document page = keycloak.page();
        Form form = Form.of(page, "kc-form-login");
        form.set("username", user).set("password", password);
        return visitor.post(URI.create(page.getElementById("kc-form-login").absUrl("action")), form);
    }

    /** The page after signing in. */
    public Answer landing() {
        return landing;
    }

    public Visitor visitor() {
        return visitor;
    }

    public Map<String, String> cookies() {
        return visitor.cookies(portal.at("/"));
    }

    public Answer open(String path, String... headers) {
        return visitor.get(portal.at(path), headers);
    }

    public URI at(String path) {
        return portal.at(path);
    }

    /** Opens an address and follows redirects. */
    public Answer go(String path) {
        return visitor.go(portal.at(path));
    }

    public Answer post(String path, Form form) {
        return visitor.post(portal.at(path), form);
    }

    public Answer follow(Answer answer) {
        return visitor.follow(answer);
    }

    /** Whether the portal still knows the person, or sends them to sign in again. */
    public boolean isKnown() {
        return open("/desk/").status() != 302;
    }
}
