package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import id.go.bps.pst.testkit.editor.Editor;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The flood of forms with one old seal that once exhausted the memory of a node, eight at a time. */
class HeldFloodDrill {

    private static final int FLOOD = 226;
    private static final int AT_ONCE = 8;
    private static final int OF_SIGN_IN = 6;

    @Test
    void a_flood_leaves_a_few_texts_and_a_portal_that_lives() throws Exception {
        Portal portal = Portal.asFirstOpened();
        Form stolen = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272")
                .form()
                .copy()
                .set("title", "x".repeat(1_900_000))
                .add("do", "save");
        try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> answers = IntStream.range(0, FLOOD)
                    .mapToObj(i -> senders.submit(() -> new Visitor()
                            .post(portal.at(Editor.libraryPath("5272")), stolen)
                            .status()))
                    .toList();
            int held = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(302, 429);
                held += answer.get() == 302 ? 1 : 0;
            }
            assertThat(held).isBetween(1, OF_SIGN_IN);
        }
        assertThat(portal.log()).doesNotContain("OutOfMemoryError");
        assertThat(new Visitor().get(portal.at("/kota-bima/perpustakaan")).status())
                .isEqualTo(200);
        assertThat(SignedIn.on("/desk/", "admin.6371").isKnown()).isTrue();
    }
}
