package id.go.bps.pst.offices.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.InMemoryOffices;
import id.go.bps.pst.offices.holidays.Holiday;
import id.go.bps.pst.offices.holidays.HolidayList;
import id.go.bps.pst.offices.holidays.InMemoryHolidayRevisions;
import id.go.bps.pst.offices.holidays.NationalHolidays;
import id.go.bps.pst.offices.hours.HourExceptions;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.hours.ServiceHours;
import id.go.bps.pst.offices.notices.InMemoryPostedNotices;
import id.go.bps.pst.offices.notices.Notice;
import id.go.bps.pst.offices.notices.NoticePosting;
import id.go.bps.pst.testkit.memory.Acting;
import id.go.bps.pst.testkit.memory.FiredEvents;
import id.go.bps.pst.testkit.memory.SetClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");
    private static final HourSpan MONDAYS =
            new HourSpan(List.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(15, 30), null, null);
    private static final Holiday CHRISTMAS =
            new Holiday(LocalDate.of(2026, 12, 25), Holiday.Kind.NATIONAL_HOLIDAY, "Hari Natal", "Christmas Day");

    private final SetClock clock = new SetClock(MORNING);
    private final InMemoryProfileRevisions profiles = new InMemoryProfileRevisions();
    private final InMemoryHolidayRevisions holidays = new InMemoryHolidayRevisions();
    private final InMemoryPostedNotices notices = new InMemoryPostedNotices();
    private final OfficeHours hours = new OfficeHours(new InMemoryOffices(), profiles, holidays, notices, clock);

    @Test
    void hoursComeFromTheNewestProfileTheNationalListAndPresentNotices() {
        profiles.add(new ProfileRevision(BIMA, 1, OfficeProfile.bare("PST"), MORNING, "ani"));
        profiles.add(new ProfileRevision(
                BIMA,
                2,
                OfficeProfile.bare("PST").serving(List.of(MONDAYS), HourExceptions.NONE),
                MORNING.plusSeconds(1),
                "ani"));
        Acting.as(Acting.administrator("pusat", OfficeCode.HEAD_OFFICE), () -> new NationalHolidays(
                        holidays, clock, new FiredEvents<>())
                .save(OfficeCode.HEAD_OFFICE, 0, new HolidayList(2026, "SKB", List.of(CHRISTMAS))));
        Notice closed = new Notice(Notice.Kind.CLOSED, "Tutup", null, MORNING, MORNING.plus(Duration.ofHours(1)));
        Acting.as(Acting.administrator("ani", BIMA), () -> new NoticePosting(notices, clock, new FiredEvents<>())
                .post(BIMA, closed));

        ServiceHours served = hours.get(BIMA);
        assertThat(served.zone()).isEqualTo(ZoneId.of("Asia/Makassar"));
        assertThat(served.week()).containsExactly(MONDAYS);
        assertThat(served.holidays()).containsExactly(CHRISTMAS);
        assertThat(served.notices()).containsExactly(closed);

        clock.pass(Duration.ofHours(2));
        assertThat(hours.get(BIMA).notices()).isEmpty();
    }

    @Test
    void anOfficeWithoutAProfileStatesNoHours() {
        ServiceHours served = hours.get(BANJARMASIN);

        assertThat(served.isStated()).isFalse();
        assertThat(served.exceptions()).isEqualTo(HourExceptions.NONE);
        assertThat(served.notices()).isEmpty();
    }
}
