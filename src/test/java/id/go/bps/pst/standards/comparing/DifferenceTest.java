package id.go.bps.pst.standards.comparing;

import static id.go.bps.pst.standards.comparing.GivenSides.contacts;
import static id.go.bps.pst.standards.comparing.GivenSides.hours;
import static id.go.bps.pst.standards.comparing.GivenSides.kept;
import static id.go.bps.pst.standards.comparing.GivenSides.office;
import static id.go.bps.pst.standards.comparing.GivenSides.outline;
import static id.go.bps.pst.standards.comparing.GivenSides.side;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.hours.Closure;
import id.go.bps.pst.offices.hours.HourExceptions;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.hours.Season;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.comparing.Difference.Cell;
import id.go.bps.pst.standards.comparing.Difference.ComparedLine;
import id.go.bps.pst.standards.comparing.Difference.Outcome;
import id.go.bps.pst.standards.comparing.StandardComparison.Side;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.KeptText;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.lines.Piece;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void every_component_is_compared() {
        assertThat(Aspect.all().stream().flatMap(aspect -> aspect.getComponent().stream()))
                .containsExactly(Component.values());
    }

    @Test
    void spacesCaseMarkersAndPunctuationMakeNoDifference() {
        Difference difference = requirements(
                bima("Membawa kartu identitas diri.", "Mengisi buku tamu"),
                banjarmasin("a)  membawa   Kartu Identitas diri", "2. Mengisi buku tamu."));

        assertThat(difference.outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void anOfficesOwnNameMakesNoDifferenceButAnotherNameDoes() {
        Difference own =
                requirements(bima("Datang ke PST BPS Kota Bima."), banjarmasin("Datang ke PST BPS Kota Banjarmasin"));
        Difference copied =
                requirements(bima("Datang ke PST BPS Kota Bima"), banjarmasin("Datang ke PST BPS Kota Bima"));

        assertThat(own.outcome()).isEqualTo(Outcome.SAME);
        assertThat(copied.outcome()).isEqualTo(Outcome.DIFFERENT);
    }

    @Test
    void marksTheWordsInWhichTwoWordingsDiffer() {
        Difference difference = requirements(
                bima("Pengguna layanan datang langsung ke unit PST BPS Kota Bima."),
                banjarmasin("Pengguna layanan berkunjung ke unit PST BPS Kota Banjarmasin"));

        assertThat(difference.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(marked(difference.cells().get(0))).containsExactly("datang langsung");
        assertThat(marked(difference.cells().get(1))).containsExactly("berkunjung");
    }

    @Test
    void namesTheOfficesWithoutALine() {
        Difference difference =
                requirements(bima("Mengisi buku tamu", "Membawa kartu identitas"), banjarmasin("Mengisi buku tamu"));

        List<ComparedLine> lines = difference.cells().get(0).lines();
        assertThat(lines.get(0).differs()).isFalse();
        assertThat(lines.get(1).absentFrom()).containsExactly(1);
        assertThat(difference.cells().get(1).lines()).noneMatch(ComparedLine::differs);
        assertThat(difference.differingLines()).isEqualTo(1);
    }

    @Test
    void orderMattersInProceduresOnly() {
        Side one = side("BPS Kota Bima", outline("Mengisi buku tamu", "Menemui petugas"));
        Side other = side("BPS Kota Banjarmasin", outline("Menemui petugas", "Mengisi buku tamu"));

        assertThat(Difference.of(Aspect.of(Component.REQUIREMENTS), List.of(one, other))
                        .outcome())
                .isEqualTo(Outcome.SAME);
        Difference steps = Difference.of(Aspect.of(Component.PROCEDURE), List.of(one, other));
        assertThat(steps.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(steps.cells().get(0).lines()).filteredOn(ComparedLine::moved).hasSize(1);
    }

    @Test
    void theSameSentenceForAnotherModeIsAnotherStatement() {
        OutlineItem item = OutlineItem.of("Memiliki alamat surel");
        Outline visiting =
                new Outline(null, List.of(new ModeList(DeliveryMode.IN_PERSON, null, List.of(item), null)), null);
        Outline online = new Outline(null, List.of(new ModeList(DeliveryMode.ONLINE, null, List.of(item), null)), null);

        Difference difference = Difference.of(
                Aspect.of(Component.REQUIREMENTS),
                List.of(side("BPS Kota Bima", visiting), side("BPS Kota Banjarmasin", online)));

        assertThat(difference.differingLines()).isEqualTo(4);
    }

    @Test
    void namesTheOfficesThatStateNothing() {
        Side stating = bima("Mengisi buku tamu");
        Side silent = side("BPS Kota Banjarmasin", Outline.EMPTY);
        Side without = new Side(office("BPS Kota Mataram", OfficeProfile.bare("PST")), null);

        Difference some = Difference.of(Aspect.of(Component.REQUIREMENTS), List.of(stating, silent, without));
        Difference all = Difference.of(Aspect.of(Component.LEGAL_BASIS), List.of(stating, silent, without));

        assertThat(some.outcome()).isEqualTo(Outcome.MISSING_SOME);
        assertThat(some.missingAt()).containsExactly(1, 2);
        assertThat(all.outcome()).isEqualTo(Outcome.MISSING_ALL);
    }

    @Test
    void contactsAreComparedByKindAndNotByNumber() {
        Difference difference = Difference.of(
                Aspect.CONTACTS,
                List.of(
                        side(
                                "BPS Kota Bima",
                                Outline.EMPTY,
                                contacts(ContactKind.TELEPHONE, "0374-43522", ContactKind.EMAIL, "a@bps.go.id")),
                        side("BPS Kota Banjarmasin", Outline.EMPTY, contacts(ContactKind.TELEPHONE, "05116773031"))));

        List<ComparedLine> lines = difference.cells().get(0).lines();
        assertThat(lines.get(0).differs()).isFalse();
        assertThat(lines.get(1).absentFrom()).containsExactly(1);
    }

    @Test
    void aSecondContactOfOneKindMakesNoDifference() {
        Difference difference = Difference.of(
                Aspect.CONTACTS,
                List.of(
                        side(
                                "BPS Kota Bima",
                                Outline.EMPTY,
                                contacts(ContactKind.EMAIL, "a@bps.go.id", ContactKind.EMAIL, "b@bps.go.id")),
                        side("BPS Kota Banjarmasin", Outline.EMPTY, contacts(ContactKind.EMAIL, "c@bps.go.id"))));

        assertThat(difference.outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void hoursAreComparedDayByDayInEachOfficesOwnZone() {
        HourSpan both =
                HourSpan.of(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), LocalTime.of(8, 0), LocalTime.of(15, 30));
        HourSpan monday = HourSpan.of(List.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(15, 30));
        HourSpan tuesday = HourSpan.of(List.of(DayOfWeek.TUESDAY), LocalTime.of(8, 0), LocalTime.of(15, 0));

        Difference difference = Difference.of(
                Aspect.HOURS,
                List.of(
                        side("BPS Kota Bima", Outline.EMPTY, hours(both)),
                        side("BPS Kota Banjarmasin", Outline.EMPTY, hours(monday, tuesday))));

        assertThat(difference.cells().get(0).lines())
                .extracting(ComparedLine::differs)
                .containsExactly(false, true);
        assertThat(marked(difference.cells().get(0))).containsExactly("15:30");
        assertThat(marked(difference.cells().get(1))).containsExactly("15:00");
    }

    @Test
    void exceptionsFollowTheWeek() {
        HourSpan usual = HourSpan.of(List.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(16, 0));
        HourSpan fasting = HourSpan.of(List.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.MIDNIGHT);
        Season ramadan =
                new Season("Ramadan", null, LocalDate.of(2027, 2, 8), LocalDate.of(2027, 3, 9), List.of(fasting));
        Closure move = new Closure(LocalDate.of(2027, 1, 4), null, "Pindah gedung", null);
        OfficeProfile otherwise =
                hours(usual).serving(List.of(usual), new HourExceptions(List.of(move), List.of(), List.of(ramadan)));

        Difference difference = Difference.of(
                Aspect.HOURS,
                List.of(
                        side("BPS Kota Bima", Outline.EMPTY, otherwise),
                        side("BPS Kota Banjarmasin", Outline.EMPTY, hours(usual))));

        assertThat(difference.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(difference.cells().get(0).lines())
                .extracting(said -> said.line().subject())
                .containsExactly("day.MONDAY", "season", "season.dates", "season.MONDAY", "hours.exceptions", null);
        assertThat(difference.cells().get(0).lines())
                .extracting(ComparedLine::differs)
                .first()
                .isEqualTo(false);
    }

    @Test
    void aLongTextIsComparedWithinALimit() {
        String rising = lines(6_000, 1);
        String falling = lines(6_000, -1);
        Side one = kept("BPS Kota Bima", rising);
        Side other = kept("BPS Kota Banjarmasin", falling);

        Difference difference =
                Difference.of(Aspect.of(Component.LEGAL_BASIS), List.of(one, other, one, other, one, other));

        assertThat(difference.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(difference.cells().get(0).lines()).hasSizeLessThanOrEqualTo(KeptText.MAX_LINES);
    }

    private static String lines(int characters, int step) {
        StringBuilder text = new StringBuilder();
        for (int at = 1_000; text.length() < characters; at += step) {
            text.append(Integer.toString(at, 36)).append('\n');
        }
        return text.toString();
    }

    private static Side bima(String... requirements) {
        return side("BPS Kota Bima", outline(requirements));
    }

    private static Side banjarmasin(String... requirements) {
        return side("BPS Kota Banjarmasin", outline(requirements));
    }

    private static Difference requirements(Side... sides) {
        return Difference.of(Aspect.of(Component.REQUIREMENTS), List.of(sides));
    }

    private static List<String> marked(Cell cell) {
        return cell.lines().stream()
                .flatMap(said -> said.line().pieces().stream())
                .filter(Piece::differs)
                .map(piece -> piece.value().toString())
                .toList();
    }
}
