package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldFormsTest {

    private static final String PAGE = "/desk/standards/edit?id=7";

    private final FakeWeb before = new FakeWeb();
    private final FakeWeb after = new FakeWeb();

    @Test
    void givesTheTextBackOnceOnThePageItWasTypedOn() {
        String seal = openedBy("writer", PAGE);

        // Faces posts to the address without its query
        Optional<String> page =
                at(after.get("/")).hold(after.post("/desk/standards/edit", Map.of("typed-by", seal, "text", "typed")));
        signedIn(after, "writer");

        assertThat(page).contains(PAGE);
        assertThat(at(after.get("/desk/standards/edit?id=8")).take()).isEmpty();
        assertThat(at(after.get(PAGE)).take().orElseThrow().get("text")).isEqualTo("typed");
        assertThat(at(after.get(PAGE)).take()).isEmpty();
    }

    @Test
    void givesItToNobodyElse() {
        String seal = openedBy("writer", PAGE);
        at(after.get("/")).hold(after.post(PAGE, Map.of("typed-by", seal, "text", "typed")));

        assertThat(at(after.get(PAGE)).take()).as("a stranger").isEmpty();
        signedIn(after, "somebody-else");
        assertThat(at(after.get(PAGE)).take()).as("another person").isEmpty();
    }

    @Test
    void holdsNothingWithoutAGoodSeal() {
        String seal = openedBy("writer", PAGE);
        String foreign = new Seal("another secret", "typed by")
                .close(new com.nimbusds.jwt.JWTClaimsSet.Builder()
                        .subject("writer")
                        .claim("page", PAGE)
                        .build());

        assertThat(at(after.get("/")).hold(after.post(PAGE, Map.of("text", "typed"))))
                .isEmpty();
        assertThat(at(after.get("/")).hold(after.post(PAGE, Map.of("typed-by", foreign))))
                .isEmpty();
        assertThat(at(after.get("/")).hold(after.post(PAGE, Map.of("typed-by", seal + "x"))))
                .isEmpty();
        assertThat(after.session()).as("no session for what is not held").isNull();
    }

    @Test
    void holdsOnlyFormsAndNoneTooLarge() {
        String seal = openedBy("writer", PAGE);

        assertThat(at(after.get("/")).hold(after.get(PAGE))).isEmpty();
        assertThat(at(after.get("/"))
                        .hold(after.post(PAGE, Map.of("typed-by", seal, "text", "x".repeat(2 * 1024 * 1024)))))
                .isEmpty();
    }

    @Test
    void leavesOutWhatBelongsToFaces() {
        String seal = openedBy("writer", PAGE);
        at(after.get("/"))
                .hold(after.post(PAGE, Map.of("typed-by", seal, "text", "typed", "jakarta.faces.ViewState", "1:2")));
        signedIn(after, "writer");

        assertThat(at(after.get(PAGE)).take().orElseThrow().parameters()).containsOnlyKeys("text");
    }

    @Test
    void keepsTheNewestOfAPageAndThreeInAll() {
        for (String id : new String[] {"1", "2", "3", "4", "4"}) {
            String page = "/desk/standards/edit?id=" + id;
            at(after.get("/")).hold(after.post(page, Map.of("typed-by", openedBy("writer", page))));
        }

        assertThat(HeldForms.in(after.session()))
                .extracting(form -> form.address().substring(form.address().length() - 1))
                .containsExactly("2", "3", "4");
    }

    @Test
    void remembersThePageOverAPostback() {
        String seal = openedBy("writer", PAGE);
        HttpServletRequest postback = before.post("/desk/standards/edit", Map.of("typed-by", seal));

        String again = at(postback).getSeal();

        assertThat(at(after.get("/")).hold(after.post("/desk/standards/edit", Map.of("typed-by", again))))
                .contains(PAGE);
    }

    /** The seal in a form on this page, as this person opened it. */
    private String openedBy(String subject, String page) {
        signedIn(before, subject);
        return at(before.get(page)).getSeal();
    }

    private static void signedIn(FakeWeb browser, String subject) {
        HttpServletRequest request = browser.get("/");
        Instant now = Instant.now();
        new SignIn(
                        Caller.person(subject, subject, Set.of(), Set.of()),
                        subject,
                        "sid",
                        "",
                        "",
                        now,
                        now.plus(Duration.ofMinutes(5)))
                .keepIn(request.getSession(true));
    }

    private static HeldForms at(HttpServletRequest request) {
        Settings settings = new Settings(
                "http://portal.example", "http://id.example", Optional.empty(), "portal", FakeIssuer.SECRET);
        return new HeldForms(request, settings, Clock.systemUTC());
    }
}
