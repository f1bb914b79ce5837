package id.go.bps.pst.standards.reading;

import static id.go.bps.pst.standards.StandardsInMemory.BANJARMASIN;
import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.CONSULTATION;
import static id.go.bps.pst.standards.StandardsInMemory.COUNTER;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.MORNING;
import static id.go.bps.pst.standards.StandardsInMemory.TODAY;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.reachedBy;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.reading.OfficeOnDay.DayAnswer;
import id.go.bps.pst.standards.reading.OfficeOnDay.PastOffice;
import id.go.bps.pst.standards.reading.StandardOnDay.Kind;
import id.go.bps.pst.testkit.memory.Acting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Bima's first profile was saved at eight in the morning of 30 November. */
class OfficeOnDayTest {

    /** Its beginning in Bima, from which a first version counts that is published on it. */
    private static final Instant NEXT_DAY = Instant.parse("2026-11-30T16:00:00Z");

    private final StandardsInMemory given = new StandardsInMemory();

    private DayAnswer on(LocalDate day) {
        return given.officeOnDay.find(BIMA, day);
    }

    private PastOffice since(Instant instant) {
        return given.officeOnDay.get(BIMA, instant);
    }

    private static Instant after(int days) {
        return MORNING.plus(Duration.ofDays(days));
    }

    private void days(int days) {
        given.clock.pass(Duration.ofDays(days));
    }

    @Test
    void presentAndFutureDaysHaveNoFinalAnswer() {
        assertThat(on(TODAY)).isEqualTo(new DayAnswer(Kind.NOT_OVER, null));
        assertThat(on(TODAY.plusDays(1))).isEqualTo(new DayAnswer(Kind.TO_COME, null));
    }

    @Test
    void anOfficeIsKnownFromItsFirstProfileOrStandard() {
        given.published(complete().effectiveFrom(TODAY.minusDays(3)));
        Instant begins = Instant.parse("2026-11-26T16:00:00Z");

        assertThat(on(TODAY.minusDays(4))).isEqualTo(new DayAnswer(Kind.BEFORE, begins));
        assertThat(on(TODAY.minusDays(3))).isEqualTo(new DayAnswer(Kind.HELD, begins));
        assertThat(on(TODAY.minusDays(1))).isEqualTo(new DayAnswer(Kind.HELD, begins));
    }

    @Test
    void theFirstProfileCountsForAllTimeBeforeIt() {
        days(1);
        given.published(complete().effectiveFrom(TODAY.minusDays(3)));
        days(1);

        // The profile of the morning of the 30th is no turn: what held before it holds on
        assertThat(on(TODAY)).isEqualTo(new DayAnswer(Kind.HELD, Instant.parse("2026-11-26T16:00:00Z")));
    }

    @Test
    void anOfficeWithoutAProfileIsUnknown() {
        assertThat(given.officeOnDay.find(BANJARMASIN, TODAY.minusDays(1))).isEqualTo(new DayAnswer(Kind.BEFORE, null));
        assertThat(refused(Caller.ANONYMOUS, () -> given.officeOnDay.get(BANJARMASIN, MORNING))
                        .getMessageKey())
                .isEqualTo("not_found");
    }

    @Test
    void everyChangeOfProfileOrStandardsBeginsAnotherPeriod() {
        days(1);
        given.published(complete());
        days(1);
        given.tell(BIMA, reachedBy(COUNTER, "kotak-saran"));
        days(1);
        given.published(complete("Layanan Perpustakaan"));
        days(1);
        Acting.as(given.head, () -> given.publishing.withdraw(BIMA, LIBRARY, 2, "Berhenti"));
        days(1);

        assertThat(on(TODAY).since()).isEqualTo(after(0));
        assertThat(on(TODAY.plusDays(1)).since()).isEqualTo(NEXT_DAY);
        assertThat(on(TODAY.plusDays(2)).since()).isEqualTo(after(2));
        assertThat(on(TODAY.plusDays(3)).since()).isEqualTo(after(3));
        assertThat(on(TODAY.plusDays(4)).since()).isEqualTo(after(4));

        assertThat(since(after(0)).standards()).isEmpty();
        assertThat(since(after(0)).from()).isEqualTo(TODAY);
        assertThat(since(after(0)).until()).isEqualTo(TODAY.plusDays(1));
        assertThat(since(NEXT_DAY).standards())
                .extracting(standard -> standard.content().title())
                .containsExactly("Perpustakaan");
        assertThat(since(NEXT_DAY).office().revision()).isEqualTo(1);
        assertThat(since(after(2)).office().revision()).isEqualTo(2);
        assertThat(since(after(3)).standards())
                .extracting(standard -> standard.content().title())
                .containsExactly("Layanan Perpustakaan");
        assertThat(since(after(4)).standards()).isEmpty();
        assertThat(since(after(4)).until()).isNull();
    }

    @Test
    void theDayEndsInTheOfficesZone() {
        given.clock.set(Instant.parse("2026-12-01T16:00:00Z"));
        given.published(complete());
        days(3);

        assertThat(on(TODAY.plusDays(1)).since()).isEqualTo(MORNING);
        assertThat(on(TODAY.plusDays(2)).since()).isEqualTo(Instant.parse("2026-12-01T16:00:00Z"));
    }

    @Test
    void standardsAreInTheOrderOfTheNationalList() {
        days(1);
        given.inForce(BIMA, CONSULTATION, complete("Konsultasi"));
        given.published(complete());

        assertThat(since(NEXT_DAY).standards())
                .extracting(standard -> standard.service().slug())
                .containsExactly("perpustakaan", "konsultasi-statistik");
        assertThat(since(NEXT_DAY).standards())
                .allMatch(standard -> standard.otherVersions().isEmpty());
    }

    @Test
    void anInstantWithoutAChangeIsNotFound() {
        assertThat(since(MORNING).office().revision()).isEqualTo(1);
        assertThat(refused(Caller.ANONYMOUS, () -> since(MORNING.plusSeconds(1)))
                        .getMessageKey())
                .isEqualTo("not_found");
    }
}
