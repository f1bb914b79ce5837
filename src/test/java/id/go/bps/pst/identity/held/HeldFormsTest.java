package id.go.bps.pst.identity.held;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.identity.FakeIssuer;
import id.go.bps.pst.identity.Seal;
import id.go.bps.pst.identity.SignIn;
import id.go.bps.pst.identity.SignInNotice;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A form that was sent without a session is given back to its person on its page, and to nobody else. */
class HeldFormsTest extends HeldFormsFixture {

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
    void leavesOutFieldsOfFaces() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);
        send(after, after.post(PAGE, Map.of("typed-by", seal, "text", "typed", "jakarta.faces.ViewState", "1:2")));
        signedIn(after, "writer", "later");

        assertThat(at(after.get(PAGE)).find().orElseThrow().parameters()).containsOnlyKeys("text");
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
    void theFormOfAnotherPersonChangesNoAddress() throws HoldingRefusal {
        String seal = openedBy("writer", PAGE);
        signedIn(after, "somebody-else", "later");
        String theirs =
                at(after.post("/desk/office/edit", Map.of("typed-by", seal))).getSeal();

        assertThat(send(after, after.post("/desk/office/edit", typed(theirs, "typed"))))
                .contains("/desk/office/edit");
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
}
