package id.go.bps.pst.identity.held;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Documents;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The contract of every {@link HeldTexts}, in memory and in PostgreSQL. */
abstract class HeldTextsContract {

    private static final Instant MORNING = Instant.parse("2031-05-05T00:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String BROWSER = browser("one");
    private static final String OTHER_BROWSER = browser("another");
    private static final String PAGE = "/desk/standards/edit?id=7";

    abstract HeldTexts texts();

    private static String browser(String secret) {
        return Documents.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static HeldText.Place place(String browser, String owner, String page, String signIn) {
        return new HeldText.Place(browser, owner, page, signIn);
    }

    private void hold(HeldText.Place place, String content, Duration afterMorning) {
        texts().add(new HeldText(place, content, MORNING.plus(afterMorning)));
    }

    @Test
    void aTextIsFoundByBrowserPersonAndPageTogether() {
        hold(place(BROWSER, "ani", PAGE, "s1"), "typed", Duration.ZERO);

        assertThat(texts().find(BROWSER, "ani", PAGE)).contains("typed");
        assertThat(texts().find(OTHER_BROWSER, "ani", PAGE)).isEmpty();
        assertThat(texts().find(BROWSER, "budi", PAGE)).isEmpty();
        assertThat(texts().find(BROWSER, "ani", "/desk/")).isEmpty();
    }

    @Test
    void aNewTextTakesThePlaceOfTheOlderOneOfItsPage() {
        texts().lock();
        hold(place(BROWSER, "ani", PAGE, "s1"), "typed", Duration.ZERO);
        hold(place(BROWSER, "ani", PAGE, "s2"), "typed again", MINUTE);

        assertThat(texts().find(BROWSER, "ani", PAGE)).contains("typed again");
        texts().removeBefore(MORNING.plus(MINUTE));
        assertThat(texts().find(BROWSER, "ani", PAGE))
                .as("counts from when it came")
                .isPresent();
        texts().removeOf("ani", "s1");
        assertThat(texts().find(BROWSER, "ani", PAGE))
                .as("is of the new sign-in")
                .isPresent();
    }

    @Test
    void countsOfThePersonTheSignInAndAllButWhatWouldBeReplaced() {
        HeldText.Place wanted = place(BROWSER, "ani", PAGE, "s1");
        HeldTexts.Tally before = texts().tally(wanted);
        hold(wanted, "replaced", Duration.ZERO);
        hold(place(OTHER_BROWSER, "ani", PAGE, "s1"), "12345", Duration.ZERO);
        hold(place(BROWSER, "ani", "/desk/", "s2"), "1234567", Duration.ZERO);
        hold(place(BROWSER, "budi", PAGE, "s1"), "123", Duration.ZERO);

        assertThat(texts().tally(wanted))
                .isEqualTo(new HeldTexts.Tally(1, 2, 12, before.all() + 3, before.sizeOfAll() + 15));
    }

    @Test
    void leavesTheNewestOfABrowsersTextsOfAPerson() {
        hold(place(BROWSER, "ani", "/1", "s1"), "oldest", Duration.ZERO);
        hold(place(BROWSER, "ani", "/3", "s1"), "newest", MINUTE.multipliedBy(2));
        hold(place(BROWSER, "ani", "/2", "s1"), "newer", MINUTE);
        hold(place(OTHER_BROWSER, "ani", "/1", "s1"), "elsewhere", Duration.ZERO);
        hold(place(BROWSER, "budi", "/1", "s1"), "another's", Duration.ZERO);
        texts().leaveNewest(BROWSER, "ani", 2);

        assertThat(texts().find(BROWSER, "ani", "/1")).isEmpty();
        assertThat(texts().find(BROWSER, "ani", "/2")).isPresent();
        assertThat(texts().find(BROWSER, "ani", "/3")).isPresent();
        assertThat(texts().find(OTHER_BROWSER, "ani", "/1")).isPresent();
        assertThat(texts().find(BROWSER, "budi", "/1")).isPresent();
    }

    @Test
    void removesOneTextOrWhatOthersTypedInTheBrowserOrAllOfASignIn() {
        hold(place(BROWSER, "ani", "/1", "s1"), "1", Duration.ZERO);
        hold(place(BROWSER, "ani", "/2", "s1"), "2", Duration.ZERO);
        hold(place(BROWSER, "budi", "/1", "s2"), "3", Duration.ZERO);
        hold(place(OTHER_BROWSER, "ani", "/1", "s2"), "4", Duration.ZERO);

        texts().remove(BROWSER, "ani", "/1");
        assertThat(texts().find(BROWSER, "ani", "/1")).isEmpty();
        texts().leaveOnlyOf(BROWSER, "ani");
        assertThat(texts().find(BROWSER, "budi", "/1")).isEmpty();
        assertThat(texts().find(BROWSER, "ani", "/2")).isPresent();
        texts().removeOf("ani", "s1");
        assertThat(texts().find(BROWSER, "ani", "/2")).isEmpty();
        assertThat(texts().find(OTHER_BROWSER, "ani", "/1")).contains("4");
    }

    @Test
    void removesWhatWasHeldBeforeAnInstantAndNotAtIt() {
        hold(place(BROWSER, "ani", "/1", "s1"), "before", Duration.ZERO);
        hold(place(BROWSER, "ani", "/2", "s1"), "then", MINUTE);
        texts().removeBefore(MORNING.plus(MINUTE));

        assertThat(texts().find(BROWSER, "ani", "/1")).isEmpty();
        assertThat(texts().find(BROWSER, "ani", "/2")).isPresent();
    }

    @Test
    void knowsWhenASignInWasEndedByItsPersonLast() {
        texts().addSignedOut("s1", MORNING);
        texts().addSignedOut("s1", MORNING.plus(MINUTE));
        texts().addSignedOut("s2", MORNING);

        assertThat(texts().isSignedOutSince("s1", MORNING.plus(MINUTE))).isTrue();
        assertThat(texts().isSignedOutSince("s1", MORNING.plus(MINUTE).plusSeconds(1)))
                .isFalse();
        assertThat(texts().isSignedOutSince("s2", MORNING.plus(MINUTE))).isFalse();
        assertThat(texts().isSignedOutSince("s3", MORNING)).isFalse();

        texts().removeSignedOutBefore(MORNING.plus(MINUTE));
        assertThat(texts().isSignedOutSince("s1", MORNING)).isTrue();
        assertThat(texts().isSignedOutSince("s2", MORNING)).isFalse();
    }
}
