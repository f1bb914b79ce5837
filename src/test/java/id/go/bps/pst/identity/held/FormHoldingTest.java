package id.go.bps.pst.identity.held;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.memory.SetClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FormHoldingTest {

    private static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");
    private static final String LONGEST = "x".repeat((int) FormHolding.SIZE_OF_PERSON);
    private static final String PAGE = "/desk/standards/edit?id=7";

    private final SetClock clock = new SetClock(MORNING);
    private final InMemoryHeldTexts texts = new InMemoryHeldTexts();
    private final FormHolding holding = new FormHolding(texts, clock);

    private boolean keep(String browser, String owner, String signIn, String page, int size) {
        return holding.keep(new HeldText(
                new HeldText.Place(browser, owner, page, signIn),
                size == LONGEST.length() ? LONGEST : "x".repeat(size),
                clock.instant()));
    }

    private boolean keep(String browser, String owner, String signIn) {
        return keep(browser, owner, signIn, PAGE, 10);
    }

    private boolean hasRoom(String owner, String signIn, long size) {
        return holding.hasRoom(new HeldText.Place("new browser", owner, PAGE, signIn), clock.instant(), size);
    }

    @Test
    void aTextIsFoundUntilItsPageHasSentItAgain() {
        assertThat(keep("b", "ani", "s")).isTrue();
        assertThat(holding.find("b", "ani", PAGE)).contains("x".repeat(10));
        assertThat(holding.find("b", "ani", PAGE))
                .as("finding takes nothing away")
                .isPresent();

        holding.release("b", "ani", PAGE);
        assertThat(holding.find("b", "ani", PAGE)).isEmpty();
    }

    @Test
    void aTextIsHeldForAnHour() {
        keep("b", "ani", "s");
        clock.pass(FormHolding.HELD);
        assertThat(holding.find("b", "ani", PAGE)).isPresent();

        clock.pass(Duration.ofMillis(1));
        assertThat(holding.find("b", "ani", PAGE)).isEmpty();
        assertThat(texts.all()).isEmpty();
    }

    @Test
    void anExpiredTextFreesItsSpaceAndIsDeletedByTheSweep() {
        keep("b", "ani", "s");
        clock.pass(FormHolding.HELD.plusMillis(1));
        keep("b2", "budi", "s2");
        assertThat(texts.all()).extracting(text -> text.place().owner()).containsExactly("budi");

        clock.pass(FormHolding.HELD.plusMillis(1));
        holding.sweep();
        assertThat(texts.all()).isEmpty();
    }

    @Test
    void atMostSixTextsOfASignInAreHeld() {
        for (int i = 0; i < FormHolding.OF_SIGN_IN; i++) {
            assertThat(hasRoom("ani", "s", 10)).isTrue();
            assertThat(keep("browser " + i, "ani", "s")).isTrue();
        }

        assertThat(hasRoom("ani", "s", 10)).isFalse();
        assertThat(keep("new browser", "ani", "s")).isFalse();
        assertThat(hasRoom("ani", "another sign-in", 10)).isTrue();
        assertThat(hasRoom("budi", "s", 10)).isTrue();
        assertThat(texts.all()).hasSize(FormHolding.OF_SIGN_IN);
    }

    @Test
    void atMostTwelveTextsOfAPersonAreHeld() {
        for (int i = 0; i < FormHolding.OF_PERSON; i++) {
            assertThat(keep("browser " + i, "ani", "sign-in " + i / FormHolding.OF_SIGN_IN))
                    .isTrue();
        }

        assertThat(keep("new browser", "ani", "another sign-in")).isFalse();
        assertThat(hasRoom("ani", "another sign-in", 10)).isFalse();
        assertThat(keep("new browser", "budi", "s")).isTrue();
    }

    @Test
    void theTextsOfAPersonHaveATotalSize() {
        int most = (int) FormHolding.SIZE_OF_PERSON;
        assertThat(hasRoom("ani", "s", most)).isTrue();
        assertThat(hasRoom("ani", "s", most + 1)).isFalse();

        keep("b", "ani", "s", PAGE, most - 10);
        assertThat(hasRoom("ani", "s", 10)).isTrue();
        assertThat(hasRoom("ani", "s", 11)).isFalse();
        assertThat(hasRoom("budi", "s2", 11)).isTrue();
    }

    @Test
    void theTextsOfEverybodyHaveATotalNumber() {
        for (int i = 0; i < FormHolding.IN_ALL; i++) {
            assertThat(keep("b", "person " + i, "sign-in " + i)).isTrue();
        }

        assertThat(keep("b", "one more", "s")).isFalse();
        assertThat(keep("b", "person 1", "sign-in 1"))
                .as("in place of an older one")
                .isTrue();
    }

    @Test
    void theTextsOfEverybodyHaveATotalSize() {
        int most = (int) FormHolding.SIZE_OF_PERSON;
        for (int i = 1; i < FormHolding.SIZE_IN_ALL / FormHolding.SIZE_OF_PERSON; i++) {
            assertThat(keep("b", "person " + i, "s", PAGE, most)).isTrue();
        }
        keep("b", "the last", "s", PAGE, most - 10);

        assertThat(hasRoom("one more", "s", 10)).isTrue();
        assertThat(hasRoom("one more", "s", 11)).isFalse();
    }

    @Test
    void aBrowserHoldsThreeTextsOfAPersonTheNewest() {
        for (int page = 1; page <= 4; page++) {
            assertThat(keep("b", "ani", "s", "/" + page, 10)).isTrue();
            clock.pass(Duration.ofSeconds(1));
        }

        assertThat(texts.all()).extracting(text -> text.place().page()).containsExactly("/2", "/3", "/4");
    }

    @Test
    void signingInDeletesOtherPeoplesTextsInThatBrowser() {
        keep("b", "ani", "s");
        keep("b", "budi", "s2");
        keep("another", "ani", "s");
        holding.begin("b", "budi");

        assertThat(texts.all())
                .extracting(HeldText::place)
                .extracting(HeldText.Place::browser, HeldText.Place::owner)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("b", "budi"),
                        org.assertj.core.groups.Tuple.tuple("another", "ani"));
    }

    @Test
    void noTextOfASignInThatItsPersonEndedIsHeld() {
        Instant opened = clock.instant();
        keep("b", "ani", "s");
        keep("b", "ani", "another sign-in", "/desk/", 10);
        clock.pass(Duration.ofMinutes(1));
        holding.end("ani", "s");

        assertThat(texts.all()).extracting(text -> text.place().signIn()).containsExactly("another sign-in");
        HeldText.Place place = new HeldText.Place("b", "ani", PAGE, "s");
        assertThat(holding.hasRoom(place, opened, 10)).isFalse();
        assertThat(holding.hasRoom(place, clock.instant().plusMillis(1), 10))
                .as("a page that was opened under it later")
                .isTrue();
    }

    @Test
    void theEndOfASignInIsStoredAsLongAsItsPagesCanBeSent() {
        Instant opened = clock.instant();
        HeldText.Place place = new HeldText.Place("b", "ani", PAGE, "s");
        holding.end("ani", "s");
        clock.pass(FormHolding.SEAL_HOLDS);
        holding.sweep();
        assertThat(holding.hasRoom(place, opened, 10)).isFalse();

        clock.pass(Duration.ofMillis(1));
        holding.sweep();
        assertThat(holding.hasRoom(place, opened, 10)).isTrue();
    }
}
