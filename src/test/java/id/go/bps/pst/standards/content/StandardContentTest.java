package id.go.bps.pst.standards.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.approval.StandardSubmission;
import id.go.bps.pst.standards.content.Fee.FeeClass;
import id.go.bps.pst.standards.content.Products.Product;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardContentTest {

    private static final Outline ONE_ITEM =
            new Outline(null, List.of(new ModeList(null, null, List.of(OutlineItem.of("Membawa KTP")), null)), null);
    private static final StandardContent SIX_PUBLISHED = StandardContent.of("Perpustakaan")
            .decree(new Decree(
                    "019/KPA/2024",
                    LocalDate.of(2024, 1, 2),
                    new AttachmentRef(
                            "8d5a6c8e-0f5b-4a0c-9a53-0e0a4f3b6a11",
                            "SK.pdf",
                            "application/pdf",
                            1,
                            "0".repeat(64),
                            null)))
            .requirements(ONE_ITEM)
            .procedure(ONE_ITEM)
            .time(new Times(
                    null, List.of(new TimeCommitment(null, null, null, null, null, null, "Segera", null)), null))
            .fee(new Fee(null, FeeClass.FREE, null, null, null, null))
            .products(new Products(null, List.of(new Product(null, "Salinan", null, null)), null))
            .complaints(new ComplaintChannels(null, List.of("email"), null))
            .build();

    @Test
    void a_document_without_english_has_an_unchanged_digest() {
        assertThat(Documents.write(SIX_PUBLISHED)).doesNotContain("english");
        assertThat(SIX_PUBLISHED.inEnglish(null, Map.of())).isEqualTo(SIX_PUBLISHED);
    }

    @Test
    void english_is_stored_in_the_document_and_out_of_date_once_the_indonesian_words_change() {
        StandardContent english = SIX_PUBLISHED.inEnglish(
                new Translation("Library", SIX_PUBLISHED.titleDigest()),
                Map.of(
                        Component.REQUIREMENTS,
                        new Translation("Bring an identity card", SIX_PUBLISHED.digest(Component.REQUIREMENTS)),
                        Component.LEGAL_BASIS,
                        new Translation("Law 25/2009", SIX_PUBLISHED.digest(Component.LEGAL_BASIS))));
        assertThat(Documents.read(Documents.write(english), StandardContent.class))
                .isEqualTo(english);
        assertThat(english.outdated()).isEmpty();
        assertThat(english.outdatedTitle()).isFalse();
        assertThat(english.effectiveFrom(LocalDate.of(2026, 1, 1)).outdated()).isEmpty();
        assertThat(english.keeping(Map.of(Component.LEGAL_BASIS, "UU 25/2009")).outdated())
                .containsExactly(Component.LEGAL_BASIS);
    }

    @Test
    void the_digest_of_a_part_depends_on_its_words_and_not_on_numbering_or_source() {
        StandardContent imported = requiring(new Outline(
                "1. Membawa KTP",
                List.of(new ModeList(
                        null,
                        null,
                        List.of(new OutlineItem("1.", "Membawa KTP", List.of(), new SourceRange(3, 14))),
                        null)),
                new SourceRange(0, 14)));
        assertThat(imported.digest(Component.REQUIREMENTS))
                .isEqualTo(requiring(ONE_ITEM).digest(Component.REQUIREMENTS))
                .isNotEqualTo(StandardContent.bare("x").digest(Component.REQUIREMENTS));
    }

    private static StandardContent requiring(Outline outline) {
        return StandardContent.of("Perpustakaan").requirements(outline).build();
    }

    @Test
    void a_standard_with_a_name_only_states_nothing() {
        StandardContent bare = StandardContent.bare("Perpustakaan");
        assertThat(bare.missing()).containsExactly(Component.values());
        assertThat(StandardSubmission.obstacles(bare))
                .containsExactly(
                        "DECREE_NUMBER",
                        "DECREE_DATE",
                        "DECREE_SIGNED",
                        "REQUIREMENTS",
                        "PROCEDURE",
                        "TIME",
                        "FEE",
                        "PRODUCTS",
                        "COMPLAINTS");
    }

    @Test
    void the_six_published_components_and_the_decree_are_enough_to_publish() {
        assertThat(SIX_PUBLISHED.missing()).containsExactlyElementsOf(Component.kept());
        assertThat(StandardSubmission.obstacles(SIX_PUBLISHED)).isEmpty();
    }

    @Test
    void a_heading_without_items_states_nothing() {
        Outline heading =
                new Outline("Layanan offline", List.of(new ModeList(null, "Layanan offline", null, null)), null);
        StandardContent content =
                StandardContent.of("Perpustakaan").requirements(heading).build();
        assertThat(content.states(Component.REQUIREMENTS)).isFalse();
    }

    @Test
    void the_kept_components_are_text() {
        StandardContent content = StandardContent.of("Perpustakaan")
                .kept(Map.of(
                        Component.LEGAL_BASIS, "UU 16/1997", Component.STAFFING, "  ", Component.FEE, "not kept here"))
                .build();
        assertThat(content.kept()).containsOnly(Map.entry(Component.LEGAL_BASIS, "UU 16/1997"));
        EnumSet<Component> missing = EnumSet.allOf(Component.class);
        missing.remove(Component.LEGAL_BASIS);
        assertThat(content.missing()).containsExactlyElementsOf(missing);
        assertThat(Documents.read(Documents.write(content), StandardContent.class))
                .isEqualTo(content);
    }

    @Test
    void effective_from_changes_the_effective_date_only() {
        StandardContent dated = SIX_PUBLISHED.effectiveFrom(LocalDate.of(2024, 2, 1));
        assertThat(dated.effectiveDate()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(dated.effectiveFrom(null)).isEqualTo(SIX_PUBLISHED);
    }

    @Test
    void a_complaint_contact_counts_once() {
        assertThat(new ComplaintChannels(null, List.of("email", "telepon", "email"), null).contacts())
                .containsExactly("email", "telepon");
    }

    @Test
    void there_are_fourteen_components_of_which_six_are_published() {
        assertThat(Component.values()).hasSize(14);
        assertThat(Component.kept()).hasSize(8).first().isEqualTo(Component.LEGAL_BASIS);
        assertThat(Component.COMPLAINTS.getNumber()).isEqualTo(6);
        assertThat(Component.EVALUATION.getNumber()).isEqualTo(14);
    }

    @Test
    void a_title_and_a_decree_number_are_plain_text_of_limited_length() {
        assertThatThrownBy(() -> StandardContent.bare(" ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Decree("9".repeat(Decree.MAX_NUMBER + 1), null, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.getField()).hasValue("decreeNumber"));
        assertThat(new Decree("  ", null, null)).isEqualTo(Decree.EMPTY);
    }

    @Test
    void the_number_of_products_is_limited() {
        assertThatThrownBy(() ->
                        new Products(null, Collections.nCopies(10_000, new Product(null, "Salinan", null, null)), null))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.getMessageKey())
                        .isEqualTo("too_many_rows"));
    }
}
