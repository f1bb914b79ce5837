package id.go.bps.pst.web.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Fee.FeeClass;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.PartContent;
import id.go.bps.pst.standards.content.Products;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.content.Times;
import id.go.bps.pst.standards.drafts.DraftTyping;
import id.go.bps.pst.standards.drafts.TypedDraft;
import id.go.bps.pst.standards.drafts.UnsavedText;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form of each component, and parts of a form that are typed separately. */
class PartFormTest {

    private static final DraftState SEEN = new DraftState(1, 1);

    private static OutlineItem item(String text, int start, OutlineItem... below) {
        return new OutlineItem(null, text, List.of(below), new SourceRange(start, start + text.length()));
    }

    private static final StandardContent IMPORTED = StandardContent.of("Perpustakaan")
            .procedure(new Outline(
                    null,
                    List.of(
                            new ModeList(DeliveryMode.ONLINE, null, List.of(item("Memilih", 50)), null),
                            new ModeList(
                                    DeliveryMode.IN_PERSON, null, List.of(item("Datang", 0, item("Duduk", 10))), null)),
                    null))
            .time(new Times(
                    null,
                    List.of(
                            new TimeCommitment(null, null, null, null, null, null, "Lekas", null),
                            new TimeCommitment(null, null, null, null, null, null, "Segera", new SourceRange(70, 76))),
                    null))
            .products(new Products(
                    null, List.of(new Products.Product(null, "Buku", List.of(), new SourceRange(80, 84))), null))
            .build();

    @Test
    void rows_of_an_imported_file_are_found_by_their_field_names() {
        assertThat(PartForm.sources(Component.PROCEDURE, IMPORTED))
                .as("in the order of the page, not of the document")
                .containsExactly(
                        Map.entry("procedure.0", new SourceRange(0, 6)),
                        Map.entry("procedure.1", new SourceRange(10, 15)),
                        Map.entry("procedure.2", new SourceRange(50, 57)));
        assertThat(PartForm.sources(Component.TIME, IMPORTED))
                .containsExactly(Map.entry("time.1", new SourceRange(70, 76)));
        assertThat(PartForm.sources(Component.PRODUCTS, IMPORTED))
                .containsExactly(Map.entry("product.0", new SourceRange(80, 84)));
        assertThat(PartForm.sources(Component.FEE, IMPORTED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_unchanged_form_gives_the_same_content(Component component) {
        PartContent said = IMPORTED.part(component);
        assertThat(same(PartForm.of(component, IMPORTED), said)).isEqualTo(said);
    }

    @SuppressWarnings("unchecked")
    private static <C extends PartContent> PartContent same(PartForm<C> form, PartContent said) {
        return form.toContent((C) said, new FormErrors());
    }

    @Test
    void an_invalid_number_in_one_part_does_not_prevent_saving_others() {
        TypedDraft typed = TypedParts.read(
                List.of(
                        part("decree", Map.of("decreeNumber", List.of("B-1/2026"))),
                        part(
                                "FEE",
                                Map.of(
                                        "fee.class", List.of("PNBP"),
                                        "tariff.item", List.of("Peta"),
                                        "tariff.rupiah", List.of("lima"),
                                        "tariff.unit", List.of("")))),
                new DraftTyping.Basis(null, IMPORTED),
                SEEN);
        assertThat(typed.content().decree().number()).isEqualTo("B-1/2026");
        assertThat(typed.content().fee()).isEqualTo(IMPORTED.fee());
        assertThat(typed.refused().keySet()).containsExactly("FEE");
        assertThat(typed.seen()).isEqualTo(SEEN);
    }

    @Test
    void a_part_is_read_from_its_own_fields_only() {
        TypedDraft typed = TypedParts.read(
                List.of(part("FEE", Map.of("fee.class", List.of("FREE"), "title", List.of("Lain")))),
                new DraftTyping.Basis(null, IMPORTED),
                SEEN);
        assertThat(typed.content().fee().feeClass()).isEqualTo(FeeClass.FREE);
        assertThat(typed.content().title()).isEqualTo("Perpustakaan");
        assertThat(typed.refused()).isEmpty();
    }

    @Test
    void fields_of_a_request_and_stored_fields_are_read_alike() {
        FormFields posted = new FormFields(Map.of("a", new String[] {"1", "2"}, "b", new String[0]));
        FormFields kept = FormFields.ofLists(Map.of("a", List.of("1", "2"), "b", List.of()));
        for (FormFields fields : List.of(posted, kept)) {
            assertThat(fields.get("a")).isEqualTo("1");
            assertThat(fields.get("a", 1)).isEqualTo("2");
            assertThat(fields.get("a", 2)).isEmpty();
            assertThat(fields.rows("a")).isEqualTo(2);
            assertThat(fields.all("c")).isEmpty();
            assertThat(fields.has("b")).isTrue();
            assertThat(fields.has("c")).isFalse();
            assertThat(fields.get("b")).isEmpty();
        }
    }

    private static UnsavedText.Part part(String name, Map<String, List<String>> fields) {
        return new UnsavedText.Part(name, false, fields);
    }
}
