package id.go.bps.pst.web.desk.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.editor.Editor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed or forged on the office's page: a sentence beside the field, the text kept, nothing changed. */
class BadInputIT {

    private static final List<String> BAD = List.of(
            "",
            "  ",
            "<script>alert(1)</script>",
            "a\u0000b\u0007",
            "\u202e",
            "\ud800",
            "a".repeat(301),
            "a".repeat(100_000),
            "25.61",
            "8",
            "-1",
            "99999999999",
            "NOTHING",
            "x@",
            "@",
            "javascript:alert(1)",
            "http://",
            "+",
            "000",
            "#{1}",
            "' or 1=1");

    private Portal portal;
    private SignedIn bima;
    private Editor office;
    private List<String> before;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        bima = SignedIn.as("admin.5272");
        office = Editor.ofOffice(bima, "5272");
        before = portal.database().contents();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "displayName     | displayName |                           | Tulis isinya",
                "contact.kind    | contact.0   | PIGEON                    | Pilih salah satu"
            })
    void a_wrong_entry_is_told_beside_its_field_in_a_sentence(
            String name, String beside, String typed, String sentence) {
        String text = typed == null ? "" : typed;
        office.type(name, text).press("save");
        assertThat(office.answer().status()).isEqualTo(200);
        assertThat(office.error(beside)).contains(sentence);
        if (!name.equals("contact.kind")) {
            assertThat(office.form().get(name)).as("what was typed is kept").isEqualTo(text);
        }
        assertUnchanged();
    }

    @Test
    void too_long_a_text_is_told() {
        office.type("contact.label", "a".repeat(101)).press("save");
        assertThat(office.error("contact.0")).contains("Paling banyak");
        assertThat(office.form().get("contact.label")).hasSize(101);
        assertUnchanged();
    }

    @Test
    void too_many_contacts_are_told_and_all_come_back() {
        for (int i = 0; i < 1_000; i++) {
            office.form()
                    .add("contact.id", "")
                    .add("contact.kind", "EMAIL")
                    .add("contact.value", "x" + i + "@bps.go.id")
                    .add("contact.label", "")
                    .add("contact.purpose", "");
        }
        office.press("save");
        assertThat(office.error()).contains("Paling banyak 40 baris");
        assertThat(office.form().all("contact.value")).hasSizeGreaterThan(1_000);
        assertUnchanged();
    }

    @Test
    void a_contact_twice_is_told() {
        office.type("contact.id", 1, office.form().get("contact.id", 0)).press("save");
        assertThat(office.error()).contains("dua kali");
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "0", "99", "99999999999", "1;2"})
    void a_forged_revision_overwrites_nothing(String seen) {
        office.type("seen", seen).type("address", "Ditimpa").press("save");
        assertThat(office.answer().status()).isIn(200, 404);
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "quatsch",
                "remove:contact:99",
                "up:contact:-1",
                "down:contact:999",
                "add:",
                "remove:contact:x",
                ":"
            })
    void a_forged_button_does_nothing(String button) {
        office.press(button);
        assertThat(office.answer().status()).isLessThan(500);
        assertUnchanged();
    }

    @Test
    void a_hundred_forms_filled_by_chance_with_bad_entries_break_nothing() {
        Random random = new Random(5272);
        List<String> others = portal.database().contentsOf("6371");
        Form clean = office.form().copy();
        List<String> names = clean.names(name -> !name.startsWith("jakarta.faces"));
        List<String> buttons = List.of("save", "add:contact", "remove:contact:0", "up:contact:1", "theirs");
        for (int i = 0; i < 100; i++) {
            Form form = clean.copy();
            for (int entries = random.nextInt(3); entries >= 0; entries--) {
                String name = names.get(random.nextInt(names.size()));
                form.set(name, random.nextInt(form.all(name).size()), BAD.get(random.nextInt(BAD.size())));
            }
            form.add("do", buttons.get(random.nextInt(buttons.size())));
            Answer answer = bima.post("/desk/office/edit?office=5272", form);
            String sent = new String(form.encoded(), StandardCharsets.US_ASCII);
            assertThat(answer.status())
                    .as(sent.substring(0, Math.min(4000, sent.length())))
                    .isLessThan(500);
            assertThat(answer.text()).doesNotContain("Exception", "\tat ", "<script>alert(1)</script>");
        }
        assertThat(portal.database().contentsOf("6371")).isEqualTo(others);
        assertThat(bima.open("/kota-bima").status())
                .as("whatever was saved can be shown")
                .isEqualTo(200);
    }

    private void assertUnchanged() {
        assertThat(portal.database().contents()).as("the database").isEqualTo(before);
    }
}
