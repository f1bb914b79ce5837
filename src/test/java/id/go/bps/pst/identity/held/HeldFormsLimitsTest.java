package id.go.bps.pst.identity.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import id.go.bps.pst.identity.FakeIssuer;
import id.go.bps.pst.identity.FakeWeb;
import id.go.bps.pst.identity.Seal;
import id.go.bps.pst.identity.SignIn;
import id.go.bps.pst.kernel.requests.BodyLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which forms are held: sealed by the portal for their person, not too old, not too large, not too many. */
class HeldFormsLimitsTest extends HeldFormsFixture {

    private static final String LONG = "x".repeat(1_900_000);

    @Test
    void holdsNothingWithoutAValidSeal() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);
        String foreign = new Seal("another secret", "typed by")
                .close(new JWTClaimsSet.Builder()
                        .subject("writer")
                        .claim("page", PAGE)
                        .claim("signIn", "sid")
                        .issueTime(Date.from(now))
                        .build());

        assertThat(send(after, after.post(PAGE, Map.of("text", "typed")))).isEmpty();
        assertThat(send(after, after.post(PAGE, Map.of("typed-by", foreign)))).isEmpty();
        assertThat(send(after, after.post(PAGE, Map.of("typed-by", seal + "x"))))
                .isEmpty();
        assertThat(after.session()).as("no session for strangers").isNull();
        assertThat(texts.all()).isEmpty();
    }

    @Test
    void createsNoSessionForHeldText() throws HoldingRefusal {
        send(after, after.post(PAGE, typed(openedBy("writer", PAGE), "typed")));

        assertThat(after.session()).isNull();
    }

    @Test
    void holdsFormsOfLimitedSizeOnly() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);

        assertThat(send(after, after.get(PAGE))).isEmpty();
        assertThat(send(after, after.post(PAGE, typed(seal, "x".repeat(4 * 1024 * 1024)))))
                .isEmpty();
    }

    @Test
    void keepsTheNewestOfAPageAndThreeOfABrowser() throws HoldingRefusal {
        for (String id : new String[] {"1", "2", "3", "4", "4"}) {
            String page = "/desk/standards/edit?id=" + id;
            send(after, after.post(page, Map.of("typed-by", openedBy("writer", page))));
            now = now.plusSeconds(1);
        }

        assertThat(texts.all())
                .extracting(text ->
                        text.place().page().substring(text.place().page().length() - 1))
                .containsExactlyInAnyOrder("2", "3", "4");
    }

    @Test
    void refusesAPageThatIsOlderThanADay() {
        String seal = openedBy("writer", PAGE);
        now = now.plus(FormHolding.SEAL_HOLDS).plusSeconds(1);

        assertNotHeld(after, seal);
    }

    @Test
    void refusesAPageWhosePersonHasSignedOutSince() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);
        send(after, after.post(PAGE, typed(seal, "typed before")));
        now = now.plusSeconds(10);

        at(before.get("/")).end(SignIn.in(before.session()).orElseThrow());

        assertThat(texts.all()).as("of before").isEmpty();
        assertNotHeld(after, seal);
        signedIn(before, "writer", "another sign-in");
        String fresh = at(before.get(PAGE)).getSeal();
        assertThat(send(after, after.post(PAGE, typed(fresh, "typed")))).contains(PAGE);
    }

    @Test
    void deletesTextsAfterAnHour() throws HoldingRefusal {
        send(after, after.post(PAGE, typed(openedBy("writer", PAGE), "typed")));
        now = now.plus(FormHolding.HELD).plusSeconds(1);
        signedIn(after, "writer", "later");

        assertThat(at(after.get(PAGE)).find()).isEmpty();
        assertThat(texts.all()).isEmpty();
    }

    @Test
    void manyTextsWithAnOldSealStayWithinTheLimitAndReplaceNoOthers() throws HoldingRefusal {
        FakeWeb honest = new FakeWeb();
        send(honest, honest.post(PAGE, typed(openedBy("honest", PAGE), "typed")));
        String old = openedBy("robbed", PAGE);

        int refused = 0;
        for (int i = 0; i < 226; i++) {
            FakeWeb stranger = new FakeWeb();
            try {
                send(stranger, stranger.post(PAGE, typed(old, LONG)));
            } catch (HoldingRefusal full) {
                refused++;
            }
        }

        assertThat(refused).isGreaterThanOrEqualTo(226 - FormHolding.OF_SIGN_IN);
        assertThat(texts.all().stream()
                        .mapToLong(text -> text.content().length())
                        .sum())
                .isLessThan(FormHolding.SIZE_OF_PERSON + LONG.length());
        signedIn(honest, "honest", "later");
        assertThat(at(honest.get(PAGE)).find().orElseThrow().get("text")).isEqualTo("typed");
    }

    @Test
    void theNextSignInOfTheSamePersonStillHasRoom() throws HoldingRefusal {
        String old = openedBy("robbed", PAGE);
        for (int i = 0; i < 20; i++) {
            FakeWeb stranger = new FakeWeb();
            try {
                send(stranger, stranger.post(PAGE, typed(old, "short")));
            } catch (HoldingRefusal full) {
                // As it should be
            }
        }
        signedIn(before, "robbed", "another sign-in");

        assertThat(send(after, after.post(PAGE, typed(at(before.get(PAGE)).getSeal(), "typed"))))
                .contains(PAGE);
    }

    @Test
    void allTextsTogetherHaveALimit() throws HoldingRefusal {
        for (int i = 0; i < FormHolding.IN_ALL; i++) {
            texts.add(new HeldText(new HeldText.Place("browser", "person " + i, PAGE, "sign-in " + i), "content", now));
        }

        assertNotHeld(after, openedBy("one more", PAGE));
        assertThat(texts.all()).hasSize(FormHolding.IN_ALL);
    }

    @Test
    void anOldPageOfASignedInPersonIsHeld() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);
        now = now.plus(Duration.ofDays(2));
        signedIn(before, "writer", "another sign-in");

        assertThat(send(before, before.post(PAGE, typed(seal, "typed")))).contains(PAGE);
        assertThat(at(before.get(PAGE)).isOwn(seal)).isTrue();
    }

    @Test
    void aSealIsValidOnlyForItsPerson() {
        String seal = openedBy("writer", PAGE);
        assertThat(at(before.get(PAGE)).isOwn(seal)).isTrue();
        assertThat(at(before.get(PAGE)).isOwn(null)).isFalse();
        assertThat(at(after.get(PAGE)).isOwn(seal)).as("nobody is signed in").isFalse();

        signedIn(after, "somebody-else", "later");
        assertThat(at(after.get(PAGE)).isOwn(seal)).isFalse();
    }

    @Test
    void aSealWithoutATimeIsInvalid() throws HoldingRefusal {
        String timeless = new Seal(FakeIssuer.SECRET, "typed by")
                .close(new JWTClaimsSet.Builder()
                        .subject("writer")
                        .claim("page", PAGE)
                        .build());

        assertThat(send(after, after.post(PAGE, typed(timeless, "typed")))).isEmpty();
    }

    @Test
    void aPageMayBeExactlyADayOld() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);
        now = now.plus(FormHolding.SEAL_HOLDS);

        assertThat(send(after, after.post(PAGE, typed(seal, "typed")))).contains(PAGE);
    }

    @Test
    void theTextOfAFormWithFilesHasTheSameLimit() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);
        String longest = "x".repeat(BodyLimit.HELD - "text".length());

        assertThatThrownBy(() -> send(after, after.postWithFiles(PAGE, typed(seal, longest + "x"), Map.of())))
                .isInstanceOf(HoldingRefusal.class);
        assertThat(texts.all()).isEmpty();
        assertThat(send(after, after.postWithFiles(PAGE, typed(seal, longest), Map.of())))
                .contains(PAGE);
    }

    @Test
    void aFormOfExactlyTheLimitIsHeld() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);

        assertThat(send(after, after.post(PAGE, typed(seal, "x".repeat(BodyLimit.HELD - seal.length())))))
                .contains(PAGE);
        assertThat(send(after, after.post(PAGE, typed(seal, "x".repeat(BodyLimit.HELD - seal.length() + 1)))))
                .isEmpty();
    }

    @Test
    void aFullStoreIsReported() {
        FormHolding taken = new FormHolding(texts, Clock.fixed(now, ZoneOffset.UTC)) {
            @Override
            public boolean keep(HeldText text) {
                return false;
            }
        };
        HttpServletRequest sent = after.post(PAGE, typed(openedBy("writer", PAGE), "typed"));

        assertThatThrownBy(() -> at(sent, taken).hold(sent, after.answer())).isInstanceOf(HoldingRefusal.class);
        assertThat(after.cookies()).isEmpty();
    }

    private void assertNotHeld(FakeWeb browser, String seal) {
        int held = texts.all().size();
        assertThatThrownBy(() -> send(browser, browser.post(PAGE, typed(seal, "typed"))))
                .isInstanceOf(HoldingRefusal.class);
        assertThat(texts.all()).hasSize(held);
    }
}
