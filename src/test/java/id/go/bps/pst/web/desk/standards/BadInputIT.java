package id.go.bps.pst.web.desk.standards;

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

/** Whatever is typed or forged in the editor of a draft: a sentence beside the field, the text kept, nothing changed. */
class BadInputIT {

    private static final List<String> BAD = List.of(
            "",
            " \t\n ",
            "x",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "tekst \u0000 \u0007 \u001b[31m",
            "\u202egnihtemos",
            "\ud800",
            "\uffff",
            "a".repeat(300),
            "a ".repeat(2_500),
            "\u00e9".repeat(25_000),
            "😀".repeat(40),
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "1,5",
            "١٢",
            "2026-13-45",
            "31-02-2026",
            "0000-00-00",
            "+999999999-12-31",
            "25.61",
            "24.00",
            "MONDAY",
            "null",
            "' or '1'='1",
            "#{applicationScope}",
            "${7*7}",
            "../../etc/passwd",
            "%00",
            "5272",
            "6371");

    private Portal portal;
    private SignedIn bima;
    private Editor draft;
    private List<String> before;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        bima = SignedIn.as("admin.5272");
        draft = Editor.ofLibrary(bima, "5272");
        before = portal.database().contents();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title           | title            |                            | Tulis isinya",
                "time.amount     | time.0           | lima                       | angka saja",
                "fee.class       | fee              | CHEAP                      | Pilih salah satu"
            })
    void a_wrong_entry_is_told_beside_its_field_in_a_sentence(
            String name, String beside, String typed, String sentence) {
        String text = typed == null ? "" : typed;
        draft.type(name, text).press("save");
        assertThat(draft.answer().status()).isEqualTo(200);
        assertThat(draft.error(beside)).contains(sentence);
        if (!List.of("time.kind", "fee.class").contains(name)) {
            assertThat(draft.form().get(name)).as("what was typed is kept").isEqualTo(text);
        }
        assertUnchanged();
    }

    @ParameterizedTest
    @CsvSource({"title, title, 201", "kept.FACILITIES, kept.FACILITIES, 20001"})
    void too_long_a_text_is_told_with_both_lengths(String name, String beside, int length) {
        String text = "a".repeat(length);
        draft.type(name, text).press("save");
        assertThat(draft.error(beside))
                .contains("Paling banyak")
                .containsPattern(String.format("%,d", length).replace(',', '.') + "|" + length);
        assertThat(draft.form().get(name)).isEqualTo(text);
        assertUnchanged();
    }

    @Test
    void control_characters_are_told_and_everything_else_typed_is_kept() {
        draft.type("kept.SUPERVISION", "Diawasi setiap triwulan")
                .type("title", "terlihat\u0007tidak")
                .press("save");
        assertThat(draft.errors()).anyMatch(error -> error.contains("karakter kendali"));
        assertThat(draft.form().get("kept.SUPERVISION")).isEqualTo("Diawasi setiap triwulan");
        assertUnchanged();
    }

    @Test
    void every_wrong_field_is_told_at_once() {
        draft.type("title", "")
                .type("decreeDate", "x")
                .type("requirements.text", 1, "")
                .press("save");
        assertThat(draft.answer().errors()).hasSize(3);
        assertThat(draft.answer().wrongFields())
                .containsExactlyInAnyOrder("f-title", "f-decreeDate", "f-requirements.1");
        assertUnchanged();
    }

    @Test
    void the_sentences_are_english_for_those_who_chose_english() {
        bima.go("/desk/?bahasa=en");
        Editor english = Editor.ofLibrary(bima, "5272");
        english.type("title", "").press("save");
        assertThat(english.error("title")).isNotBlank().doesNotContain("Tulis");
        assertThat(english.answer().language()).isEqualTo("en");
    }

    @Test
    void ten_thousand_pasted_steps_are_too_many_and_stay_in_the_box() {
        String pasted = "Langkah\n".repeat(10_000).strip();
        draft.type("procedure.paste", pasted).press("take:procedure:ONLINE");
        assertThat(draft.error("procedure")).contains("Paling banyak 500 baris");
        assertThat(draft.form().get("procedure.paste")).isEqualTo(pasted);
        assertUnchanged();
    }

    @Test
    void three_thousand_steps_as_fields_are_too_many_and_all_come_back() {
        addSteps(3_000);
        draft.press("save");
        assertThat(draft.answer().status()).isEqualTo(200);
        assertThat(draft.error("procedure")).contains("Paling banyak 500 baris");
        assertThat(draft.form().all("procedure.text")).hasSizeGreaterThan(3_000);
        assertUnchanged();
    }

    @Test
    void ten_thousand_steps_as_fields_are_more_than_any_page_sends_and_change_nothing() {
        addSteps(10_000);
        draft.press("save");
        assertThat(draft.answer().status()).isIn(200, 400, 413);
        assertThat(draft.answer().heading()).isNotBlank();
        assertThat(draft.isSaved()).isFalse();
        assertUnchanged();
    }

    private void addSteps(int count) {
        for (int i = 0; i < count; i++) {
            draft.form()
                    .add("procedure.mode", "IN_PERSON")
                    .add("procedure.depth", "0")
                    .add("procedure.text", "Langkah " + i);
        }
    }

    @Test
    void a_huge_form_is_turned_down_with_a_sentence() {
        Form form = draft.form().copy().set("title", "a".repeat(6_000_000)).add("do", "save");
        Answer answer = bima.post(Editor.libraryPath("5272"), form);
        assertThat(answer.status()).isIn(400, 413);
        assertThat(answer.heading()).isNotBlank();
        assertUnchanged();
    }

    /** The buttons are shared out: each is pressed on each page at some of the addresses. */
    @Test
    void a_forged_address_is_not_found_whether_it_is_opened_or_posted_to() {
        List<String> addresses = List.of(
                "office=5272&service=gibt-es-nicht",
                "office=5272&service=",
                "office=5272",
                "office=5272&service=../perpustakaan",
                "office=5272&service=PERPUSTAKAAN",
                "office=5272&service=%00",
                "office=9999&service=perpustakaan",
                "office=6371&service=perpustakaan",
                "office=0000&service=perpustakaan",
                "office=&service=perpustakaan",
                "office=52720&service=perpustakaan",
                "office=x&service=perpustakaan",
                "office=%D9%A5%D9%A2%D9%A7%D9%A2&service=perpustakaan",
                "office=5272'--&service=perpustakaan");
        List<String> buttons =
                List.of("save", "submit", "take-back", "preview", "discard", "up:procedure:1", "theirs:title");
        for (String address : addresses) {
            String button = buttons.get(addresses.indexOf(address) % buttons.size());
            for (String page : List.of("edit", "preview", "submit", "review")) {
                String path = "/desk/standards/" + page + "?" + address;
                assertThat(bima.open(path).status()).as(path).isEqualTo(404);
                assertThat(bima.post(path, draft.form().copy().add("do", button))
                                .status())
                        .as(button + " " + path)
                        .isEqualTo(404);
            }
        }
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1", "2.99", "99.1", "-1.0", "2.0.0", "99999999999.1", "2.1;drop", "1.0"})
    void a_forged_state_of_the_draft_overwrites_nothing(String seen) {
        draft.type("seen", seen).type("title", "Ditimpa").press("save");
        assertThat(draft.answer().status()).isIn(200, 404);
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "quatsch",
                "up:procedure:9999",
                "up:procedure:-1",
                "up:procedure:99999999999999",
                "remove:requirements:9999",
                "append:procedure:NOWHERE",
                "paste:nothing:ONLINE",
                "theirs:NOTHING",
                "theirs:",
                "add:quota:99.99",
                "remove:quota:0.99",
                "remove:product:",
                "in:time:0",
                "::::",
                "<script>",
                "discard:now"
            })
    void a_forged_button_does_nothing(String button) {
        Form sent = draft.form().copy();
        draft.press(button);
        assertThat(draft.answer().status()).isLessThan(500);
        assertThat(draft.form().all("procedure.text")).isEqualTo(sent.all("procedure.text"));
        assertUnchanged();
    }

    @ParameterizedTest
    @CsvSource({
        "complaints, tidak-ada",
        "complaints, whatsapp-pengaduan",
        "collision, NOTHING",
        "quota.product, 99",
        "procedure.mode, NOWHERE",
        "procedure.depth, 99",
        "requirements.depth, -1"
    })
    void forged_ids_in_hidden_fields_break_nothing(String name, String forged) {
        draft.form().add(name, forged);
        draft.press("save");
        assertThat(draft.answer().status()).isLessThan(500);
        assertThat(draft.answer().text()).doesNotContain("Exception");
    }

    @Test
    void fields_that_are_missing_altogether_break_nothing() {
        for (String name : draft.form().names(any -> !any.startsWith("jakarta.faces"))) {
            Form form = draft.form().copy().remove(name).add("do", "preview");
            Answer answer = bima.post(Editor.libraryPath("5272"), form);
            assertThat(answer.status()).as("without " + name + "\n" + answer).isLessThan(500);
        }
    }

    @Test
    void other_encodings_and_broken_ones_break_nothing() {
        Form form =
                draft.form().copy().set("title", "R\u00e9f\u00e9rence \u2603").add("do", "save");
        String path = Editor.libraryPath("5272");
        List<byte[]> bodies = List.of(
                form.encoded(StandardCharsets.ISO_8859_1),
                form.encoded(StandardCharsets.UTF_16),
                (new String(form.encoded(), StandardCharsets.US_ASCII) + "&title=%ff%fe%c0%80&decreeNumber=%zz&%=%")
                        .getBytes(StandardCharsets.US_ASCII),
                new byte[] {(byte) 0xff, 0, '=', 0, '&', '%'},
                new byte[0]);
        for (byte[] body : bodies) {
            for (String type : List.of(
                    "application/x-www-form-urlencoded",
                    "application/x-www-form-urlencoded; charset=ISO-8859-1",
                    "application/x-www-form-urlencoded; charset=quatsch",
                    "multipart/form-data",
                    "multipart/form-data; boundary=x",
                    "application/json",
                    "text/plain")) {
                Answer answer = bima.visitor().send("POST", portal.at(path), type, body);
                assertThat(answer.status()).as(type + "\n" + answer).isLessThan(500);
                assertThat(answer.text()).doesNotContain("Exception", "\tat ");
            }
        }
        assertThat(
                        portal.database()
                                .owner()
                                .number(
                                        "select count(*) from standard_version where office_code <> '5272' and status = 'DRAFT'"))
                .isZero();
    }

    @Test
    void forms_filled_by_chance_with_bad_entries_break_nothing() {
        Random random = new Random(6371);
        List<String> others = portal.database().contentsOf("6371");
        Form clean = draft.form().copy();
        List<String> names = clean.names(name -> !name.startsWith("jakarta.faces"));
        List<String> buttons = List.of(
                "save",
                "preview",
                "up:procedure:1",
                "in:procedure:2",
                "remove:requirements:0",
                "add:time",
                "add:tariff",
                "add:product",
                "add:quota:0",
                "paste:procedure:ANY",
                "theirs:title",
                "submit");
        for (int i = 0; i < 40; i++) {
            Form form = clean.copy();
            for (int entries = random.nextInt(4); entries >= 0; entries--) {
                String name = names.get(random.nextInt(names.size()));
                form.set(name, random.nextInt(form.all(name).size()), BAD.get(random.nextInt(BAD.size())));
            }
            form.add("do", buttons.get(random.nextInt(buttons.size())));
            Answer answer = bima.post(Editor.libraryPath("5272"), form);
            String sent = new String(form.encoded(), StandardCharsets.US_ASCII);
            assertThat(answer.status())
                    .as(sent.substring(0, Math.min(4000, sent.length())))
                    .isLessThan(500);
            assertThat(answer.text())
                    .doesNotContain("Exception", "\tat ", "<script>alert(1)</script>", "<img src=x onerror");
        }
        assertThat(portal.database().contentsOf("6371")).isEqualTo(others);
    }

    private void assertUnchanged() {
        assertThat(portal.database().contents()).as("the database").isEqualTo(before);
    }
}
