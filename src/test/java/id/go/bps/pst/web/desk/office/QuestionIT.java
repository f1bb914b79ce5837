package id.go.bps.pst.web.desk.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.browser.Keyboard;
import id.go.bps.pst.testkit.browser.Question;
import id.go.bps.pst.testkit.browser.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question before each action that cannot be undone, by mouse or keyboard; after *no* nothing is done. */
class QuestionIT {

    private static final String PATH = "/desk/office/notices?office=5272";
    private static final String END = "button[value^='end:']";

    private Portal portal;

    @BeforeEach
    void post() {
        portal = Portal.asFirstOpened();
        portal.database()
                .owner()
                .update(
                        "insert into office_notice (office_code, kind, text_id, from_at, until_at, posted_at, posted_by)"
                                + " values ('5272', 'CLOSED', 'Listrik padam', now(), now() + interval '1 day', now(), 'x')");
    }

    @Test
    void no_leaves_everything_and_yes_does_it_by_keyboard_alone_on_a_phone_too() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            bima.at(390).open(PATH);
            Keyboard keys = bima.keyboard();
            Question question = bima.question();
            keys.tabTo(END).press("Enter").await(Question.NO);
            assertThat(question.words()).contains("Anda yakin?", "segera hilang", "Cabut sekarang");
            assertThat(bima.axe().violations()).isEmpty();
            keys.press("Enter").await(END);
            assertThat(ended()).as("after no").isZero();
            keys.press("Enter").await(Question.NO).press("Escape");
            question.awaitGone();
            assertThat(ended()).as("after Escape").isZero();
            question.ask(END);
            keys.tabTo(Question.YES).leaveBy("Enter", "saved=1");
            assertThat(ended()).isOne();
            assertThat(bima.complaints()).isEmpty();
        }
    }

    @Test
    void without_scripts_the_deed_is_done_at_once() {
        try (Staff bima = Staff.signInWithoutScripts("admin.5272")) {
            bima.open(PATH);
            bima.leaveBy(END, "saved=1");
            assertThat(ended()).isOne();
        }
    }

    private long ended() {
        return portal.database().owner().number("select count(*) from office_notice where ended_at is not null");
    }
}
