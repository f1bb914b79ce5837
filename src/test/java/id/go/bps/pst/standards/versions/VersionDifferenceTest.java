package id.go.bps.pst.standards.versions;

import static id.go.bps.pst.standards.comparing.GivenSides.contacts;
import static id.go.bps.pst.standards.comparing.GivenSides.office;
import static id.go.bps.pst.standards.comparing.GivenSides.outline;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Decree;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.Translation;
import id.go.bps.pst.standards.lines.Change;
import id.go.bps.pst.standards.lines.Piece;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionDifferenceTest {

    private static final OfficeView OFFICE = office(
            "BPS Kota Bima", contacts(ContactKind.EMAIL, "pst@bps.example", ContactKind.TELEPHONE, "0374 44000"));

    private static StandardContent steps(Outline procedure) {
        return StandardContent.of("Perpustakaan").procedure(procedure).build();
    }

    private static StandardContent complaints(String... contacts) {
        return StandardContent.of("Perpustakaan")
                .complaints(new ComplaintChannels(null, List.of(contacts), null))
                .build();
    }

    private static List<VersionDifference.Section> changed(StandardContent from, StandardContent to) {
        return VersionDifference.sections(OFFICE, from, OFFICE, to).stream()
                .filter(VersionDifference.Section::differs)
                .toList();
    }

    @Test
    void the_order_of_complaint_channels_is_no_difference_and_another_channel_is_one() {
        assertThat(changed(complaints("c0", "c2"), complaints("c2", "c0"))).isEmpty();
        assertThat(changed(complaints("c0"), complaints("c2", "c0")))
                .singleElement()
                .satisfies(
                        section -> assertThat(section.count(Change.Kind.ADDED)).isEqualTo(1));
    }

    @Test
    void another_signed_decree_is_told_even_under_the_same_name() {
        StandardContent first = signed("SK.pdf", "0");
        assertThat(changed(first, signed("SK.pdf", "0"))).isEmpty();
        for (StandardContent other : List.of(signed("SK.pdf", "1"), signed("SK baru.pdf", "0"))) {
            assertThat(changed(first, other)).singleElement().satisfies(section -> {
                assertThat(section.component()).isNull();
                assertThat(section.changes())
                        .filteredOn(Change::differs)
                        .singleElement()
                        .satisfies(change -> assertThat(change.line().pieces()).contains(Piece.label("decree.signed")));
            });
        }
    }

    private static StandardContent signed(String fileName, String digit) {
        AttachmentRef file = new AttachmentRef(
                "8d5a6c8e-0f5b-4a0c-9a53-0e0a4f3b6a11", fileName, "application/pdf", 1, digit.repeat(64), null);
        return StandardContent.of("Perpustakaan")
                .decree(new Decree("1", null, file))
                .build();
    }

    @Test
    void english_is_compared_beside_its_component_and_never_taken_for_the_indonesian() {
        StandardContent bare = steps(outline("Datang ke loket PST"));
        StandardContent english = bare.inEnglish(
                null, Map.of(Component.PROCEDURE, new Translation("Datang ke loket PST", "0".repeat(64))));
        assertThat(changed(bare, english)).singleElement().satisfies(section -> {
            assertThat(section.component()).isEqualTo(Component.PROCEDURE);
            assertThat(section.changes())
                    .filteredOn(Change::differs)
                    .allMatch(change -> change.kind() == Change.Kind.ADDED)
                    .last()
                    .satisfies(change ->
                            assertThat(change.line().pieces()).containsExactly(Piece.english("Datang ke loket PST")));
        });
    }

    @Test
    void a_nested_step_that_went_elsewhere_is_moved_and_nothing_is_gone() {
        Outline before = nested(
                OutlineItem.of("Datang", OutlineItem.of("Ambil antrean"), OutlineItem.of("Isi buku tamu")),
                OutlineItem.of("Pulang"));
        Outline after = nested(
                OutlineItem.of("Datang", OutlineItem.of("Ambil antrean")),
                OutlineItem.of("Pulang", OutlineItem.of("Isi buku tamu")));
        assertThat(changed(steps(before), steps(after))).singleElement().satisfies(section -> {
            assertThat(section.count(Change.Kind.REMOVED)).isZero();
            assertThat(section.count(Change.Kind.ADDED)).isZero();
            assertThat(section.changes()).filteredOn(Change::moved).hasSize(1);
            assertThat(section.changes()).noneMatch(Change::takesAway);
        });
    }

    private static Outline nested(OutlineItem... items) {
        return new Outline(null, List.of(new ModeList(null, null, List.of(items), null)), null);
    }

    @ParameterizedTest
    @CsvSource({
        "Membawa kartu identitas diri, Membawa kartu identitas diri yang berlaku, false",
        "Membawa kartu identitas diri, Membawa kartu identitas, false",
        "Membawa kartu identitas diri yang berlaku, Membawa kartu identitas, true",
        "Membawa kartu identitas diri, Datang, true"
    })
    void a_reader_misses_a_line_or_several_words_and_not_a_mended_one(String before, String after, boolean misses) {
        assertThat(VersionDifference.takesAway(OFFICE, steps(outline(before)), steps(outline(after))))
                .isEqualTo(misses);
    }
}
