package id.go.bps.pst.identity.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import id.go.bps.pst.identity.FakeIssuer;
import id.go.bps.pst.identity.FakeWeb;
import id.go.bps.pst.identity.Seal;
import id.go.bps.pst.identity.Settings;
import id.go.bps.pst.identity.SignIn;
import id.go.bps.pst.identity.SignInNotice;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.requests.BodyLimit;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldFormsTest {

    private static final String PAGE = "/desk/standards/edit?id=7";
    private static final String LONG = "x".repeat(1_900_000);

    private final FakeWeb before = new FakeWeb();
    private final FakeWeb after = new FakeWeb();
    private final InMemoryHeldTexts texts = new InMemoryHeldTexts();
    private Instant now = Instant.parse("2026-11-29T01:00:00Z");

    @Test
    void returnsTheTextOnItsPageUntilThatPageSendsItAgain() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);

        // Faces posts to the address without its query
        Optional<String> page = send(after, after.post("/desk/standards/edit", typed(seal, "typed")));
        signedIn(after, "writer", "later");

        assertThat(page).contains(PAGE);
        assertThat(at(after.get("/desk/standards/edit?id=8")).find()).isEmpty();
        assertThat(at(after.get(PAGE)).find().orElseThrow().get("text")).isEqualTo("typed");
        assertThat(at(after.get(PAGE)).find().orElseThrow().get("text"))
                .as("loaded again")
                .isEqualTo("typed");

        at(after.get("/desk/standards/edit")).release(at(after.get(PAGE)).getSeal());
        assertThat(at(after.get(PAGE)).find()).isEmpty();
        assertThat(texts.all()).as("nothing is left behind").isEmpty();
    }

    @Test
    void deletesOnlyTheTextOfThePageAndPersonThatSentItAgain() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);
        send(after, after.post(PAGE, typed(seal, "typed")));

        at(after.get("/")).release(seal);
        assertThat(texts.all()).as("while nobody is signed in").hasSize(1);
        signedIn(after, "somebody-else", "later");
        at(after.get("/")).release(seal);
        at(after.get("/")).release(at(after.get(PAGE)).getSeal());
        assertThat(texts.all()).as("by another person").hasSize(1);
        signedIn(after, "writer", "later");
        at(after.get("/")).release(at(after.get("/desk/standards/edit?id=8")).getSeal());
        at(after.get("/")).release("forged");
        at(after.get("/")).release(null);
        assertThat(texts.all()).as("by another page, or none").hasSize(1);
    }

    @Test
    void returnsTheTextToNobodyElse() throws HoldingRefusal {
        send(after, after.post(PAGE, typed(openedBy("writer", PAGE), "typed")));

        assertThat(at(after.get(PAGE)).find()).as("a stranger").isEmpty();
        signedIn(after, "somebody-else", "later");
        assertThat(at(after.get(PAGE)).find()).as("another person").isEmpty();
        signedIn(before, "writer", "later");
        assertThat(at(before.get(PAGE)).find())
                .as("the writer in another browser")
                .isEmpty();
    }

    @Test
    void deletesTextsOfOthersWhenSomebodySignsIn() throws HoldingRefusal {
        send(after, after.post(PAGE, typed(openedBy("writer", PAGE), "typed")));

        signedIn(after, "somebody-else", "later");
        at(after.get("/")).begin(after.get("/"), SignIn.in(after.session()).orElseThrow());

        assertThat(texts.all()).isEmpty();
    }

    @Test
    void storesOnlyEncryptedText() throws HoldingRefusal {
        send(after, after.post(PAGE, typed(openedBy("writer", PAGE), "a secret of the person")));

        assertThat(texts.all()).hasSize(1).allSatisfy(text -> {
            assertThat(text.content()).doesNotContain("secret");
            assertThat(new Seal(FakeIssuer.SECRET, "typed by").open(text.content()))
                    .isEmpty();
            after.cookies().values().forEach(cookie -> assertThat(text.place().browser())
                    .doesNotContain(cookie.getValue()));
        });
    }

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
    void leavesOutFieldsOfFaces() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);
        send(after, after.post(PAGE, Map.of("typed-by", seal, "text", "typed", "jakarta.faces.ViewState", "1:2")));
        signedIn(after, "writer", "later");

        assertThat(at(after.get(PAGE)).find().orElseThrow().parameters()).containsOnlyKeys("text");
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
    void remembersThePageOverAPostback() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);
        HttpServletRequest postback = before.post("/desk/standards/edit", Map.of("typed-by", seal));

        String again = at(postback).getSeal();

        assertThat(send(after, after.post("/desk/standards/edit", Map.of("typed-by", again))))
                .contains(PAGE);
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
    void theFormOfAnotherPersonChangesNoAddress() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);
        signedIn(after, "somebody-else", "later");
        String theirs =
                at(after.post("/desk/office/edit", Map.of("typed-by", seal))).getSeal();

        assertThat(send(after, after.post("/desk/office/edit", typed(theirs, "typed"))))
                .contains("/desk/office/edit");
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
    void onlyTheNamesOfFilesAreHeld() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);
        send(
                after,
                after.postWithFiles(
                        PAGE, typed(seal, "typed"), Map.of("decree", "sk.pdf", "photo", "", "pledge", " ")));
        signedIn(after, "writer", "later");

        HeldForm held = at(after.get(PAGE)).find().orElseThrow();
        assertThat(held.parameters()).containsOnlyKeys("text", "decree" + HeldForms.FILE_NOT_HELD);
        assertThat(held.get("decree" + HeldForms.FILE_NOT_HELD)).isEqualTo("sk.pdf");
        assertThat(held.get("nothing")).isNull();
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

    @Test
    void oneNodeEncryptsOneTextAfterTheOther() throws HoldingRefusal {
        HeldForms node = at(after.get("/"));
        String seal = openedBy("writer", PAGE);

        for (int i = 0; i < 4; i++) {
            assertThat(node.hold(after.post(PAGE, typed(seal, "typed")), after.answer()))
                    .contains(PAGE);
        }
    }

    @Test
    void aTextThatIsNotHeldIsReported() throws IOException, ServletException {
        Map<Object, Object> attributes = new HashMap<>();
        List<Object> answers = new ArrayList<>();
        ClassLoader loader = getClass().getClassLoader();
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                loader,
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> attributes.put(arguments[0], arguments[1]));
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                loader, new Class<?>[] {HttpServletResponse.class}, (proxy, called, arguments) -> {
                    answers.add(arguments[0]);
                    return null;
                });
        new HoldingRefusal("No room").show(request, response);

        assertThat(answers).containsExactly(SignInNotice.TEXT_NOT_HELD.getStatus());
        assertThat(attributes).containsValue(SignInNotice.TEXT_NOT_HELD);
    }

    private void assertNotHeld(FakeWeb browser, String seal) {
        int held = texts.all().size();
        assertThatThrownBy(() -> send(browser, browser.post(PAGE, typed(seal, "typed"))))
                .isInstanceOf(HoldingRefusal.class);
        assertThat(texts.all()).hasSize(held);
    }

    private static Map<String, String> typed(String seal, String text) {
        return Map.of("typed-by", seal, "text", text);
    }

    private Optional<String> send(FakeWeb browser, HttpServletRequest request) throws HoldingRefusal {
        return at(browser.get("/")).hold(request, browser.answer());
    }

    /** The seal in a form on this page, as this person opened it. */
    private String openedBy(String subject, String page) {
        signedIn(before, subject, "sid of " + subject);
        return at(before.get(page)).getSeal();
    }

    private void signedIn(FakeWeb browser, String subject, String sid) {
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

    private HeldForms at(HttpServletRequest request) {
        return at(request, new FormHolding(texts, Clock.fixed(now, ZoneOffset.UTC)));
    }

    private HeldForms at(HttpServletRequest request, FormHolding holding) {
        Settings settings = new Settings(
                "http://portal.example", "http://id.example", Optional.empty(), "portal", FakeIssuer.SECRET);
        return new HeldForms(request, settings, holding, Clock.fixed(now, ZoneOffset.UTC));
    }
}
