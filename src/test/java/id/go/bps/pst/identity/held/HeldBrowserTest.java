package id.go.bps.pst.identity.held;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.identity.FakeIssuer;
import id.go.bps.pst.identity.FakeWeb;
import id.go.bps.pst.identity.Settings;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeldBrowserTest {

    private final FakeWeb web = new FakeWeb();
    private final Settings settings =
            new Settings("http://portal.example", "http://id.example", Optional.empty(), "portal", FakeIssuer.SECRET);

    private Optional<HeldBrowser> found() {
        return HeldBrowser.of(web.get("/"), settings);
    }

    private void give(Cookie cookie) {
        web.cookies().put(cookie.getName(), cookie);
    }

    @Test
    void aBrowserIsRecognisedByItsCookieForAnHour() {
        HeldBrowser browser = HeldBrowser.unknown();
        give(browser.cookie(settings));

        assertThat(found()).contains(browser);
        assertThat(browser.cookie(settings).getMaxAge()).isEqualTo(3600);
        assertThat(found().orElseThrow().name()).isEqualTo(browser.name()).doesNotContain(browser.secret());
    }

    @Test
    void aCookieWithAnotherNameOrFormIsIgnored() {
        give(new Cookie("another", HeldBrowser.unknown().secret()));
        assertThat(found()).isEmpty();
        give(new Cookie("pst-held", "guessed"));
        assertThat(found()).isEmpty();
    }

    @Test
    void noTwoAreAlike() {
        assertThat(HeldBrowser.unknown()).isNotEqualTo(HeldBrowser.unknown());
    }
}
