package id.go.bps.pst.web.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft's form refuses, beside which field, and by which sentence; how a page shows it is tested in BadInputIT. */
class WrongEntriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title             | title             |                           | text_empty",
                "title             | title             | <script>alert(1)</script> | text_html",
                "decreeNumber      | decreeNumber      | <b>1</b>                  | text_html",
                "decreeDate        | decreeDate        | besok                     | date_shape",
                "decreeDate        | decreeDate        | 31-02-2026                | date_shape",
                "effectiveDate     | effectiveDate     | 2026-13-01                | date_shape",
                "requirements.text | requirements.0    |                           | text_empty",
                "requirements.text | requirements.0    | <script>x</script>        | text_html",
                "procedure.text    | procedure.0       | <script>x</script>        | text_html",
                "time.amount       | time.0            | lima                      | number_shape",
                "time.kind         | time.0            | SOMETIME                  | choice_unknown",
                "time.text         | time.0            | <script>x</script>        | text_html",
                "fee.class         | fee               | CHEAP                     | choice_unknown",
                "fee.regulation    | fee               | PP 5/2013                 | fee_not_pnbp",
                "product.text      | product.0         |                           | text_empty",
                "quota.maximum     | product.0.quota.0 | banyak                    | number_shape",
                "quota.maximum     | product.0.quota.0 | 0                         | quota_maximum",
                "kept.LEGAL_BASIS  | kept.LEGAL_BASIS  | <script>x</script>        | text_html"
            })
    void a_wrong_entry_is_refused_beside_its_field(String name, String beside, String typed, String sentence) {
        Refusal refused = refusal(name, typed == null ? "" : typed, beside);
        assertThat(refused.getMessageKey()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "title, title, 200",
        "decreeNumber, decreeNumber, 100",
        "requirements.text, requirements.0, 2000",
        "procedure.text, procedure.0, 2000",
        "kept.FACILITIES, kept.FACILITIES, 20000"
    })
    void too_long_a_text_is_refused_with_both_lengths(String name, String beside, int most) {
        Refusal refused = refusal(name, "a".repeat(most + 1), beside);
        assertThat(refused.getMessageKey()).isEqualTo("text_too_long");
        assertThat(refused.getArguments()).containsExactly(most, most + 1);
        assertThat(errors(name, "a".repeat(most)).of(beside)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title", "decreeNumber", "requirements.text", "procedure.text", "product.text", "kept.STAFFING"})
    void control_characters_are_refused(String name) {
        Refusal refused = refusal(name, "terlihat\u0007tidak", name.replace(".text", ".0"));
        assertThat(refused.getMessageKey()).isEqualTo("text_control_characters");
    }

    private static Refusal refusal(String name, String typed, String beside) {
        FormErrors errors = errors(name, typed);
        assertThat(errors.getFields()).containsExactly(beside);
        return errors.of(beside);
    }

    /** Of a form in which all else is right. */
    private static FormErrors errors(String name, String typed) {
        Map<String, String[]> fields = new TreeMap<>();
        Map.ofEntries(
                        Map.entry("title", "Perpustakaan"),
                        Map.entry("requirements.mode", "ANY"),
                        Map.entry("requirements.depth", "0"),
                        Map.entry("requirements.text", "Kartu identitas"),
                        Map.entry("procedure.mode", "ANY"),
                        Map.entry("procedure.depth", "0"),
                        Map.entry("procedure.text", "Datang"),
                        Map.entry("time.mode", "ANY"),
                        Map.entry("time.kind", "WAIT"),
                        Map.entry("time.amount", "5"),
                        Map.entry("time.unit", "MINUTE"),
                        Map.entry("time.text", "Lima menit"),
                        Map.entry("fee.class", "FREE"),
                        Map.entry("product.text", "Salinan"),
                        Map.entry("quota.product", "0"),
                        Map.entry("quota.maximum", "3"),
                        Map.entry("quota.unit", "lembar"),
                        Map.entry("quota.item", "peta"))
                .forEach((field, value) -> fields.put(field, new String[] {value}));
        fields.put(name, new String[] {typed});
        FormErrors errors = new FormErrors();
        StandardForm.of(new FormFields(fields)).toContent(StandardContent.bare("Perpustakaan"), errors);
        return errors;
    }
}
