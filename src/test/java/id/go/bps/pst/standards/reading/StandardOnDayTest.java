package id.go.bps.pst.standards.reading;

import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
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
import id.go.bps.pst.standards.reading.StandardOnDay.DayAnswer;
import id.go.bps.pst.standards.reading.StandardOnDay.Kind;
import id.go.bps.pst.standards.reading.StandardOnDay.PastStandard;
import id.go.bps.pst.testkit.memory.Acting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** It is the 30th of November in Bima, eight in the morning; days end at 16:00 UTC. */
class StandardOnDayTest {

    private final StandardsInMemory given = new StandardsInMemory();

    private DayAnswer on(LocalDate day) {
        return given.standardOnDay.find(BIMA, LIBRARY, day);
    }

    private PastStandard past(int number, int revision) {
        return given.standardOnDay.get(BIMA, LIBRARY, number, revision);
    }

    private void days(int days) {
        given.clock.pass(Duration.ofDays(days));
    }

    private String refusedWith(Acting.Action action) {
        return refused(Caller.ANONYMOUS, action).getMessageKey();
    }

    @Test
    void presentAndFutureDaysHaveNoFinalAnswer() {
        given.published(complete());

        assertThat(on(TODAY)).isEqualTo(new DayAnswer(Kind.NOT_OVER, 0, 0));
        assertThat(on(TODAY.plusDays(1))).isEqualTo(new DayAnswer(Kind.TO_COME, 0, 0));
    }

    @Test
    void theDayEndsInTheOfficesZone() {
        given.published(complete());
        given.clock.set(Instant.parse("2026-11-30T15:59:59Z"));
        assertThat(on(TODAY).kind()).isEqualTo(Kind.NOT_OVER);
        given.clock.set(Instant.parse("2026-11-30T16:00:00Z"));
        assertThat(on(TODAY).kind()).isEqualTo(Kind.HELD);
    }

    @Test
    void theVersionInForceAtTheEndOfADayCounts() {
        given.published(complete());
        days(2);
        given.published(complete("Layanan Perpustakaan"));
        given.tell(BIMA, reachedBy(COUNTER, "kotak-saran"));
        days(2);

        assertThat(on(TODAY)).isEqualTo(new DayAnswer(Kind.HELD, 1, 1));
        assertThat(on(TODAY.plusDays(1))).isEqualTo(new DayAnswer(Kind.HELD, 1, 1));
        assertThat(on(TODAY.plusDays(2))).isEqualTo(new DayAnswer(Kind.HELD, 2, 2));
        assertThat(on(TODAY.plusDays(3))).isEqualTo(new DayAnswer(Kind.HELD, 2, 2));
    }

    @Test
    void beforeItsFirstVersionAStandardDidNotExist() {
        given.published(complete());

        assertThat(on(TODAY.minusDays(1))).isEqualTo(new DayAnswer(Kind.BEFORE, 1, 0));
    }

    @Test
    void theFirstVersionCountsFromTheDateOfItsDecree() {
        given.published(complete().effectiveFrom(TODAY.minusDays(10)));

        assertThat(on(TODAY.minusDays(10))).isEqualTo(new DayAnswer(Kind.HELD, 1, 1));
        assertThat(on(TODAY.minusDays(11)).kind()).isEqualTo(Kind.BEFORE);
    }

    @Test
    void aLaterVersionCountsFromItsPublication() {
        given.published(complete());
        days(3);
        given.published(complete().effectiveFrom(TODAY.plusDays(1)));
        days(2);

        assertThat(on(TODAY.plusDays(2))).isEqualTo(new DayAnswer(Kind.HELD, 1, 1));
    }

    @Test
    void afterAWithdrawalADayIsAnsweredWithIt() {
        given.published(complete());
        days(1);
        Acting.as(given.head, () -> given.publishing.withdraw(BIMA, LIBRARY, 1, "Berhenti"));
        days(2);

        assertThat(on(TODAY)).isEqualTo(new DayAnswer(Kind.HELD, 1, 1));
        assertThat(on(TODAY.plusDays(1))).isEqualTo(new DayAnswer(Kind.WITHDRAWN, 1, 0));
    }

    @Test
    void aServiceWithoutAPublishedVersionHasNoDays() {
        given.draft(complete());

        assertThat(refusedWith(() -> on(TODAY))).isEqualTo("not_found");
    }

    @Test
    void aVersionAndAProfileAreShownForTheTimeInWhichBothWereInForce() {
        given.published(complete());
        days(2);
        given.tell(BIMA, reachedBy(COUNTER, "kotak-saran"));
        days(2);
        given.published(complete("Layanan Perpustakaan"));

        assertThat(past(1, 1).from()).isEqualTo(TODAY);
        assertThat(past(1, 1).until()).isEqualTo(TODAY.plusDays(2));
        assertThat(past(1, 1).early()).isFalse();
        assertThat(past(1, 2).from()).isEqualTo(TODAY.plusDays(2));
        assertThat(past(1, 2).until()).isEqualTo(TODAY.plusDays(4));
        assertThat(past(2, 2).from()).isEqualTo(TODAY.plusDays(4));
        assertThat(past(2, 2).until()).isNull();
        assertThat(past(1, 2).standard().office().revision()).isEqualTo(2);
        assertThat(past(1, 2).standard().content().title()).isEqualTo("Perpustakaan");
        assertThat(past(1, 2).standard().otherVersions()).hasSize(1);
    }

    @Test
    void aVersionAndAProfileNeverInForceTogetherAreNotFound() {
        given.published(complete());
        days(2);
        given.published(complete("Layanan Perpustakaan"));
        given.tell(BIMA, reachedBy(COUNTER, "kotak-saran"));

        assertThat(refusedWith(() -> past(2, 1))).isEqualTo("not_found");
        assertThat(refusedWith(() -> past(1, 2))).isEqualTo("not_found");
        assertThat(refusedWith(() -> past(1, 3))).isEqualTo("not_found");
        assertThat(refusedWith(() -> past(3, 1))).isEqualTo("not_found");
    }

    @Test
    void theFirstVersionIsEarlyIfItsDecreeHasAnEarlierDate() {
        given.published(complete().effectiveFrom(TODAY.minusDays(10)));
        days(1);
        given.published(complete().effectiveFrom(TODAY.minusDays(3)));

        assertThat(past(1, 1).from()).isEqualTo(TODAY.minusDays(10));
        assertThat(past(1, 1).early()).isTrue();
        assertThat(past(2, 1).from()).isEqualTo(TODAY.plusDays(1));
        assertThat(past(2, 1).early()).isFalse();
    }

    @Test
    void aVersionPublishedOnItsEffectiveDateIsNotEarly() {
        given.clock.set(Instant.parse("2026-11-30T15:59:59Z"));
        given.published(complete());

        assertThat(past(1, 1).from()).isEqualTo(TODAY);
        assertThat(past(1, 1).early()).isFalse();
    }

    @Test
    void aFutureDateOfAnImportedDecreeDoesNotDelayIt() {
        Acting.as(
                Caller.portal(BIMA),
                () -> given.publishing.publishImported(
                        BIMA,
                        LIBRARY,
                        complete().effectiveFrom(TODAY.plusDays(5)),
                        "lama.txt",
                        "text/plain",
                        new byte[1]));

        assertThat(past(1, 1).from()).isEqualTo(TODAY);
        assertThat(past(1, 1).early()).isFalse();
        assertThat(given.versions.find(BIMA, LIBRARY, 1).orElseThrow().getPublishedAt())
                .isEqualTo(MORNING);
    }
}
