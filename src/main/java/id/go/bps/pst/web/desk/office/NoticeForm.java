package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.notices.Notice;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.InputReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The form of a notice, with every field as typed. Its times are in the office's zone. */
public record NoticeForm(
        String kind,
        String text,
        String english,
        String fromDate,
        String fromTime,
        String untilDate,
        String untilTime) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final String END_OF_DAY = "24.00";

    /** A new notice: closed from now until the end of the day. */
    static NoticeForm blank(ZonedDateTime now) {
        String today = InputReader.text(now.toLocalDate());
        return new NoticeForm(Notice.Kind.CLOSED.name(), "", "", today, TIME.format(now), today, END_OF_DAY);
    }

    static NoticeForm of(FormFields fields) {
        return new NoticeForm(
                fields.get("kind"),
                fields.get("text"),
                fields.get("english"),
                fields.get("fromDate").strip(),
                fields.get("fromTime").strip(),
                fields.get("untilDate").strip(),
                fields.get("untilTime").strip());
    }

    /** The notice; null where something is refused, which is shown beside its field. */
    Notice toNotice(ZoneId zone, FormErrors errors) {
        Notice.Kind chosen = errors.check("kind", () -> InputReader.choice(Notice.Kind.class, kind));
        errors.check("text", () -> Notice.text(text));
        errors.check("english", () -> Notice.englishText(english));
        Instant from = errors.check("from", () -> instant(fromDate, fromTime, zone));
        Instant until = errors.check("until", () -> instant(untilDate, untilTime, zone));
        if (!errors.isEmpty()) {
            return null;
        }
        try {
            return new Notice(chosen, text, english, from, until);
        } catch (Refusal refused) {
            errors.refuse(refused);
            return null;
        }
    }

    private static Instant instant(String typedDate, String typedTime, ZoneId zone) {
        LocalDate date = InputReader.date(typedDate);
        if (date == null) {
            throw Refusal.invalid("date_missing");
        }
        if (typedTime.matches("24[.:]00")) {
            return date.plusDays(1).atStartOfDay(zone).toInstant();
        }
        LocalTime time = InputReader.time(typedTime);
        if (time == null) {
            throw Refusal.invalid("time_shape");
        }
        return date.atTime(time).atZone(zone).toInstant();
    }
}
