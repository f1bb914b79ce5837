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
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import java.time.LocalDate;
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
    void the_order_of_complaint_channels_makes_no_difference_and_another_channel_does() {
        assertThat(changed(complaints("c0", "c2"), complaints("c2", "c0"))).isEmpty();
        assertThat(changed(complaints("c0"), complaints("c2", "c0")))
                .singleElement()
                .satisfies(
                        section -> assertThat(section.count(Change.Kind.ADDED)).isEqualTo(1));
    }

    @Test
    void another_signed_decree_is_a_difference_even_with_the_same_name() {
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
    void english_is_compared_beside_its_component_and_never_with_the_indonesian() {
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
    void a_nested_step_at_another_place_is_moved_and_nothing_is_removed() {
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

    private static StandardView version(int number, StandardContent content) {
        VersionView version = new VersionView(
                number,
                Status.PUBLISHED,
                content,
                "",
                null,
                "",
                null,
                null,
                false,
                new DraftState(1, 1),
                VersionLife.NONE);
        return new StandardView(
                OFFICE,
                new ServiceView("perpustakaan", "Perpustakaan", "Library", "perpustakaan", null),
                version,
                List.of());
    }

    @Test
    void name_decree_and_effective_date_come_first_with_their_labels() {
        StandardContent after = StandardContent.bare("Layanan Perpustakaan")
                .inEnglish(new Translation("Library", "0".repeat(64)), null)
                .effectiveFrom(LocalDate.of(2026, 11, 2))
                .decreedBy(new Decree("7/2026", LocalDate.of(2026, 11, 1), null));
        VersionDifference.Section head = VersionDifference.of(
                        version(1, StandardContent.bare("Perpustakaan")), version(2, after))
                .sections()
                .getFirst();

        assertThat(head.component()).isNull();
        assertThat(head.changes())
                .extracting(change -> change.line().pieces())
                .containsExactly(
                        List.of(Piece.words("Layanan Perpustakaan")),
                        List.of(Piece.label("english.text"), Piece.own(": "), Piece.english("Library")),
                        List.of(Piece.label("decree.number"), Piece.words(": 7/2026")),
                        List.of(Piece.label("decree.date"), Piece.words(": "), Piece.date(LocalDate.of(2026, 11, 1))),
                        List.of(
                                Piece.label("decree.effective"),
                                Piece.words(": "),
                                Piece.date(LocalDate.of(2026, 11, 2))));
        assertThat(head.differing()).isEqualTo(5);
        assertThat(head.count(Change.Kind.ADDED)).isEqualTo(4);
        assertThat(head.count(Change.Kind.REWORDED)).isEqualTo(1);
    }

    @Test
    void unchanged_and_changed_parts_are_listed_apart_and_empty_ones_in_neither() {
        VersionDifference difference = VersionDifference.of(
                version(1, steps(outline("Datang ke loket PST"))), version(2, steps(outline("Menelepon dahulu"))));

        assertThat(difference.from().number()).isEqualTo(1);
        assertThat(difference.to().number()).isEqualTo(2);
        assertThat(difference.differing())
                .extracting(VersionDifference.Section::component)
                .containsExactly(Component.PROCEDURE);
        assertThat(difference.unchanged())
                .extracting(VersionDifference.Section::component)
                .containsExactly((Component) null);
        assertThat(difference.sections()).hasSize(15);
    }

    @Test
    void the_public_sees_no_changes_of_kept_components() {
        StandardContent kept =
                StandardContent.bare("Perpustakaan").keeping(Map.of(Component.LEGAL_BASIS, "UU 25/2009"));
        StandardView before = version(1, StandardContent.bare("Perpustakaan"));

        assertThat(VersionDifference.of(before, version(2, kept)).differing())
                .extracting(VersionDifference.Section::component)
                .containsExactly(Component.LEGAL_BASIS);
        assertThat(VersionDifference.ofPublic(before, version(2, kept)).sections())
                .extracting(VersionDifference.Section::component)
                .containsExactly(
                        null,
                        Component.REQUIREMENTS,
                        Component.PROCEDURE,
                        Component.TIME,
                        Component.FEE,
                        Component.PRODUCTS,
                        Component.COMPLAINTS);
    }

    @Test
    void outdated_english_is_marked() {
        StandardContent bare = steps(outline("Datang ke loket PST"));
        StandardContent fresh = bare.inEnglish(
                null,
                Map.of(
                        Component.PROCEDURE,
                        new Translation("First\n\n  Come to the desk ", bare.digest(Component.PROCEDURE))));
        StandardContent old =
                fresh.but().procedure(outline("Datang ke loket PST", "Pulang")).build();

        assertThat(changed(fresh, old)).singleElement().satisfies(section -> assertThat(section.changes())
                .extracting(change -> change.line().pieces())
                .contains(
                        List.of(Piece.label("english.text"), Piece.own(", "), Piece.label("english.old")),
                        List.of(Piece.english("First")),
                        List.of(Piece.english("Come to the desk"))));
    }

    @Test
    void another_name_removes_the_earlier_one() {
        StandardContent named = StandardContent.bare("Layanan perpustakaan bagi semua pengguna data");
        assertThat(VersionDifference.takesAway(OFFICE, named, StandardContent.bare("Layanan perpustakaan")))
                .isTrue();
        assertThat(VersionDifference.takesAway(OFFICE, named, named)).isFalse();
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
