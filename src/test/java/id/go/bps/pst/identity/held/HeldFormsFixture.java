package id.go.bps.pst.identity.held;

import id.go.bps.pst.identity.FakeIssuer;
import id.go.bps.pst.identity.FakeWeb;
import id.go.bps.pst.identity.Settings;
import id.go.bps.pst.identity.SignIn;
import id.go.bps.pst.kernel.permission.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A person's browser before the session ended and after, with a clock and stored texts in memory. */
abstract class HeldFormsFixture {

    static final String PAGE = "/desk/standards/edit?id=7";

    final FakeWeb before = new FakeWeb();
    final FakeWeb after = new FakeWeb();
    final InMemoryHeldTexts texts = new InMemoryHeldTexts();
    Instant now = Instant.parse("2026-11-29T01:00:00Z");

    static Map<String, String> typed(String seal, String text) {
        return Map.of("typed-by", seal, "text", text);
    }

    Optional<String> send(FakeWeb browser, HttpServletRequest request) throws HoldingRefusal {
        return at(browser.get("/")).hold(request, browser.answer());
    }

    /** The seal in a form on this page, as this person opened it. */
    String openedBy(String subject, String page) {
        signedIn(before, subject, "sid of " + subject);
        return at(before.get(page)).getSeal();
    }

    void signedIn(FakeWeb browser, String subject, String sid) {
        HttpServletRequest request = browser.get("/");
        new SignIn(
                        Caller.person(subject, subject, Set.of(), Set.of()),
                        subject,
                        sid,
                        "",
                        "",
                        now,
                        now.plus(Duration.ofMinutes(5)))
                .keepIn(request.getSession(true));
    }

    HeldForms at(HttpServletRequest request) {
        return at(request, new FormHolding(texts, Clock.fixed(now, ZoneOffset.UTC)));
    }

    HeldForms at(HttpServletRequest request, FormHolding holding) {
        Settings settings = new Settings(
                "http://portal.example", "http://id.example", Optional.empty(), "portal", FakeIssuer.SECRET);
        return new HeldForms(request, settings, holding, Clock.fixed(now, ZoneOffset.UTC));
    }
}
