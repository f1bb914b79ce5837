package id.go.bps.pst.web.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardFormTest {

    /** The part of a seed that this test needs. */
    public record Seeded(StandardContent content) {}

    private static StandardContent seed(String name) throws IOException {
        try (InputStream file = StandardFormTest.class.getResourceAsStream("/seeds/" + name + ".json")) {
            return Documents.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), Seeded.class)
                    .content();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota-bima-perpustakaan", "kota-banjarmasin-perpustakaan"})
    void an_unchanged_form_gives_the_same_document(String name) throws IOException {
        StandardContent content = seed(name);
        FormErrors errors = new FormErrors();
        assertThat(StandardForm.of(content).toContent(content, errors)).isEqualTo(content);
        assertThat(errors.size()).isZero();
    }

    @Test
    void each_refusal_names_its_field() {
        Map<String, String[]> typed = new TreeMap<>();
        typed.put("title", new String[] {""});
        typed.put("decreeNumber", new String[] {"x".repeat(101)});
        typed.put("decreeDate", new String[] {"31-02-2026"});
        typed.put("effectiveDate", new String[] {"besok"});
        typed.put("requirements.text", new String[] {"<script>alert(1)</script>"});
        typed.put("time.text", new String[] {"Sepuluh menit"});
        typed.put("time.kind", new String[] {"WAIT"});
        typed.put("time.amount", new String[] {"0"});
        typed.put("time.unit", new String[] {"MINUTE"});
        typed.put("fee.class", new String[] {"GRATIS"});
        typed.put("product.text", new String[] {"Salinan"});
        typed.put("quota.product", new String[] {"0"});
        typed.put("quota.item", new String[] {"fotokopi"});
        typed.put("quota.unit", new String[] {"lembar"});
        typed.put("quota.maximum", new String[] {"sepuluh"});
        typed.put("kept.LEGAL_BASIS", new String[] {"\u0007"});
        FormErrors errors = new FormErrors();
        StandardForm form = StandardForm.of(new FormFields(typed));
        assertThat(form.toContent(StandardContent.bare("Perpustakaan"), errors)).isNull();
        assertThat(errors.getFields())
                .containsExactlyInAnyOrder(
                        "title",
                        "decreeNumber",
                        "decreeDate",
                        "effectiveDate",
                        "requirements.0",
                        "time.0",
                        "fee",
                        "product.0.quota.0",
                        "kept.LEGAL_BASIS");
        assertThat(form.getDecreeDate()).isEqualTo("31-02-2026");
        assertThat(form.getKept()).containsEntry(Component.LEGAL_BASIS, "\u0007");
    }

    @Test
    void a_part_of_a_colleague_is_used_and_the_rest_stays_as_typed() throws IOException {
        StandardContent theirs = seed("kota-bima-perpustakaan");
        StandardForm mine = StandardForm.of(seed("kota-banjarmasin-perpustakaan"));
        StandardForm mixed = mine.with("PROCEDURE", theirs);
        assertThat(mixed.getProcedure().getRows())
                .hasSameSizeAs(StandardForm.of(theirs).getProcedure().getRows());
        assertThat(mixed.getDecreeNumber()).isEqualTo(mine.getDecreeNumber());
        assertThat(mixed.getRequirements()).isSameAs(mine.getRequirements());
    }

    @ParameterizedTest
    @CsvSource({"email telepon, telepon email", "email telepon loket, telepon email loket", "email loket, email loket"})
    void complaint_channels_stay_in_the_standards_order(String ticked, String kept) {
        ComplaintChannels before = new ComplaintChannels("Telepon dan surel", List.of("telepon", "email"), null);
        StandardContent base =
                StandardContent.of("Perpustakaan").complaints(before).build();
        Map<String, String[]> typed = new TreeMap<>();
        typed.put("title", new String[] {"Perpustakaan"});
        typed.put("complaints", ticked.split(" "));
        StandardContent content = StandardForm.of(new FormFields(typed)).toContent(base, new FormErrors());
        assertThat(content.complaints().contacts()).containsExactly(kept.split(" "));
        assertThat(content.complaints().equals(before)).isEqualTo(kept.equals("telepon email"));
    }

    @Property(tries = 300)
    void any_input_gives_a_content_or_refusals_without_an_error(
            @ForAll String text, @ForAll String number, @ForAll String word) {
        Map<String, String[]> typed = new TreeMap<>();
        for (String name : new String[] {"title", "requirements.text", "procedure.text", "time.text", "product.text"}) {
            typed.put(name, new String[] {text, word});
        }
        for (String name : new String[] {"requirements.depth", "time.amount", "tariff.rupiah", "quota.maximum"}) {
            typed.put(name, new String[] {number, "3"});
        }
        for (String name : new String[] {
            "requirements.mode",
            "time.kind",
            "time.unit",
            "time.mode",
            "fee.class",
            "tariff.item",
            "quota.item",
            "quota.product"
        }) {
            typed.put(name, new String[] {word, "WAIT"});
        }
        typed.put("decreeDate", new String[] {number});
        FormErrors errors = new FormErrors();
        StandardContent content =
                StandardForm.of(new FormFields(typed)).toContent(StandardContent.bare("Perpustakaan"), errors);
        assertThat(content == null).isEqualTo(errors.size() > 0);
    }
}
