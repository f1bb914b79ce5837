package id.go.bps.pst.web.words;

import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.hours.ServiceHours;
import id.go.bps.pst.offices.notices.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** Texts of an office's notices. */
@Named
@RequestScoped
public class NoticeText {

    @Inject
    private Language language;

    @Inject
    private Formats format;

    @Inject
    private Clock clock;

    /** The notices that are shown now, the oldest first; empty for null. */
    public List<Notice> now(ServiceHours hours) {
        return hours == null ? List.of() : hours.noticesAt(clock.instant());
    }

    public String text(Notice notice) {
        return textLanguage(notice).equals("en") ? notice.englishText() : notice.text();
    }

    /** The language of {@link #text}: "id" or "en". */
    public String textLanguage(Notice notice) {
        return language.isEnglish() && notice.englishText() != null ? "en" : "id";
    }

    /** The end of a notice, such as "22 November 2026 15.30"; midnight is written as "24.00" of the day that it ends. */
    public String end(Notice notice, ZoneId zone) {
        ZonedDateTime until = notice.until().atZone(zone);
        return until.toLocalTime().equals(HourSpan.END_OF_DAY)
                ? format.date(until.toLocalDate().minusDays(1)) + " " + format.endTime(HourSpan.END_OF_DAY)
                : format.moment(notice.until(), zone);
    }
}
