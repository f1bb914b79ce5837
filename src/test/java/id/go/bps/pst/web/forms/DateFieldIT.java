package id.go.bps.pst.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.browser.Calendar;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.editor.EditView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A date is typed, or taken from a calendar in the page's language; what was typed is never changed into something else. */
class DateFieldIT {

    @BeforeEach
    void open() {
        Portal.asFirstOpened();
    }

    @Test
    void a_day_is_taken_from_the_calendar_by_mouse_and_by_keyboard() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView hours = bima.openHours("5272");
            hours.press("add:closure");
            hours.type("closure.from", "24-12-2026");
            Calendar calendar = hours.openCalendar("closure.from");
            assertThat(calendar.title()).isEqualTo("Desember 2026");
            assertThat(calendar.days()).containsExactly("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min");
            assertThat(calendar.day()).isEqualTo("24");
            assertThat(bima.axe().violations()).isEmpty();
            assertThat(bima.axe().unreadableByNight()).isEmpty();
            calendar.press("ArrowRight").take();
            assertThat(hours.value("closure.from")).isEqualTo("25-12-2026");
            hours.openCalendarByKey("closure.from").press("ArrowDown").take();
            assertThat(hours.value("closure.from")).isEqualTo("01-01-2027");
            hours.type("closure.reason", "Pindah gedung");
            hours.save();
            assertThat(hours.value("closure.from")).isEqualTo("01-01-2027");
            assertThat(bima.complaints()).isEmpty();
        }
    }

    @Test
    void in_english_its_words_are_english() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            bima.open("/desk/?office=5272&bahasa=en");
            EditView hours = bima.openHours("5272");
            hours.press("add:special");
            hours.type("special.date", "3/12/2026");
            Calendar calendar = hours.openCalendarByKey("special.date");
            assertThat(calendar.title()).isEqualTo("December 2026");
            assertThat(calendar.days()).containsExactly("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
            assertThat(calendar.day()).isEqualTo("3");
        }
    }

    @Test
    void what_is_no_date_stays_as_it_was_typed() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView hours = bima.openHours("5272");
            hours.press("add:closure");
            hours.type("closure.from", "31-02-2026").type("closure.reason", "Pindah gedung");
            hours.openCalendar("closure.from").leave();
            assertThat(hours.value("closure.from")).isEqualTo("31-02-2026");
            hours.trySaving();
            assertThat(hours.value("closure.from")).isEqualTo("31-02-2026");
            hours.openCalendarByKey("closure.from").leave();
            assertThat(hours.value("closure.from")).isEqualTo("31-02-2026");
            assertThat(hours.notices()).anyMatch(notice -> notice.contains("Tulis tanggal seperti 03-12-2026"));
            assertThat(bima.complaints()).isEmpty();
        }
    }

    @Test
    void what_was_typed_is_back_after_a_session_that_ended() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            EditView hours = bima.openHours("5272");
            hours.press("add:closure");
            hours.type("closure.from", "besok").type("closure.until", "24-12-2026");
            bima.forgetEverything();
            hours.saveSignedOut();
            bima.typePassword("admin.5272");
            hours.awaitRecovered();
            assertThat(hours.all("closure.from")).containsExactly("besok");
            assertThat(hours.all("closure.until")).containsExactly("24-12-2026");
        }
    }
}
