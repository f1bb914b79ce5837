package id.go.bps.pst.web.desk.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeFormTest {

    private static final OfficeProfile BIMA = OfficeProfile.of(
            "PST BPS Kota Bima",
            "Jl. Soekarno Hatta",
            "84113",
            List.of("Badan Pusat Statistik"),
            List.of(new ContactPoint(
                    "telepon", ContactKind.TELEPHONE, "0374-43522", "+6237443522", null, null, new SourceRange(1, 2))),
            List.of(new HourSpan(List.of(), LocalTime.of(8, 0), LocalTime.of(15, 30), null, new SourceRange(3, 4))));

    private static final OfficeForm.Files NO_FILES = new OfficeForm.Files(null, null, false);

    private final FormErrors errors = new FormErrors();

    @Test
    void an_unchanged_form_gives_the_same_profile() {
        assertThat(OfficeForm.of(BIMA).toProfile(BIMA, errors)).isEqualTo(BIMA);
    }

    @Test
    void a_corrected_number_keeps_its_id_so_that_standards_still_find_it() {
        OfficeProfile saved = OfficeForm.of(new FormFields(posted("telepon", "0374-43999")), NO_FILES)
                .toProfile(BIMA, errors);
        assertThat(saved.contact("telepon").orElseThrow().normalized()).isEqualTo("+6237443999");
        assertThat(saved.hierarchy()).isEqualTo(BIMA.hierarchy());
    }

    @Test
    void an_unknown_id_in_the_form_is_ignored() {
        OfficeProfile saved = OfficeForm.of(new FormFields(posted("forged", "0374-43999")), NO_FILES)
                .toProfile(BIMA, errors);
        assertThat(saved.contact("forged")).isEmpty();
    }

    @Test
    void each_refusal_names_its_row() {
        Map<String, String[]> fields = posted("telepon", "");
        fields.put("postcode", new String[] {"8411"});
        assertThat(OfficeForm.of(new FormFields(fields), NO_FILES).toProfile(BIMA, errors))
                .isNull();
        assertThat(errors.getFields()).containsExactlyInAnyOrder("postcode", "contact.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "displayName     | displayName |                           | text_empty",
                "displayName     | displayName | <script>alert(1)</script> | text_html",
                "address         | address     | <b>Jalan</b>              | text_html",
                "postcode        | postcode    | 8411                      | postcode_shape",
                "postcode        | postcode    | delapan                   | postcode_shape",
                "contact.value   | contact.0   |                           | text_empty",
                "contact.value   | contact.0   | <script>x</script>        | text_html",
                "contact.kind    | contact.0   | PIGEON                    | choice_unknown",
                "contact.purpose | contact.0   | <i>x</i>                  | text_html"
            })
    void a_wrong_entry_is_refused_beside_its_field(String name, String beside, String typed, String sentence) {
        assertThat(refusal(name, typed == null ? "" : typed, beside).getMessageKey())
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "displayName, displayName, 200",
        "address, address, 300",
        "contact.value, contact.0, 300",
        "contact.label, contact.0, 100"
    })
    void too_long_a_text_is_refused(String name, String beside, int most) {
        assertThat(refusal(name, "a".repeat(most + 1), beside).getMessageKey()).isEqualTo("text_too_long");
    }

    private Refusal refusal(String name, String typed, String beside) {
        Map<String, String[]> fields = posted("telepon", "0374-43522");
        fields.put(name, new String[] {typed});
        OfficeForm.of(new FormFields(fields), NO_FILES).toProfile(BIMA, errors);
        assertThat(errors.getFields()).containsExactly(beside);
        return errors.of(beside);
    }

    @Test
    void rows_are_added_moved_and_removed() {
        OfficeForm form = OfficeForm.of(BIMA);
        form.change("add:contact");
        form.change("up:contact:1");
        assertThat(form.getContacts().get(1).id()).isEqualTo("telepon");
        form.change("remove:contact:0");
        form.change("remove:contact:99");
        form.change("nonsense");
        assertThat(form.getContacts()).hasSize(1);
    }

    private static Map<String, String[]> posted(String id, String value) {
        Map<String, String[]> fields = new TreeMap<>();
        fields.put("displayName", new String[] {"PST BPS Kota Bima"});
        fields.put("unit", new String[] {"Badan Pusat Statistik"});
        fields.put("contact.id", new String[] {id});
        fields.put("contact.kind", new String[] {"TELEPHONE"});
        fields.put("contact.value", new String[] {value});
        return fields;
    }
}
