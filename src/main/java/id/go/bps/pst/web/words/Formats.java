package id.go.bps.pst.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes dates, times and numbers in the language of the request. */
@Named("format")
@RequestScoped
public class Formats {

    @Inject
    private Language language;

    /** A date, such as "21 November 2026"; empty for null. */
    public String date(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", language.getLocale())
                        .format(date);
    }

    /** The day on which an instant falls in a zone. */
    public String day(Instant instant, ZoneId zone) {
        return instant == null ? "" : date(LocalDate.ofInstant(instant, zone));
    }

    /** An instant in a zone, to the minute, such as "21 November 2026 10.42". */
    public String moment(Instant instant, ZoneId zone) {
        return instant == null ? "" : day(instant, zone) + " " + time(LocalTime.ofInstant(instant, zone));
    }

    /** "08.00" in Indonesian, "08:00" in English. */
    public String momentToSecond(Instant instant, ZoneId zone) {
        return moment(instant, zone)
                + String.format(
                        Locale.ROOT, ".%02d", LocalTime.ofInstant(instant, zone).getSecond());
    }

    public String time(LocalTime time) {
        return time == null
                ? ""
                : DateTimeFormatter.ofPattern(language.pick("HH.mm", "HH:mm")).format(time);
    }

    /** The end of a span of time, as {@link #time}; midnight ends the day and is written "24.00". */
    public String endTime(LocalTime time) {
        return LocalTime.MIDNIGHT.equals(time) ? language.pick("24.00", "24:00") : time(time);
    }

    /** A number with its separators: "2.500" in Indonesian, "2,500" in English. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.getLocale()).format(number);
    }

    /** An amount in rupiah: "Rp 25.000" in Indonesian, "Rp 25,000" in English. */
    public String rupiah(long rupiah) {
        return "Rp " + number(rupiah);
    }

    /** Names in a sentence: "A", "A dan B" or "A, B, dan C"; in English with "and". */
    public String list(List<String> names) {
        int last = names.size() - 1;
        if (last < 1) {
            return String.join("", names);
        }
        String and = language.pick(" dan ", " and ");
        return String.join(", ", names.subList(0, last)) + (last > 1 ? "," : "") + and + names.get(last);
    }

    /** A size in units of 1,000 bytes: "3,1 KB" in Indonesian, "3.1 KB" in English. */
    public String bytes(long bytes) {
        NumberFormat number = NumberFormat.getInstance(language.getLocale());
        number.setMaximumFractionDigits(1);
        return bytes < 1_000_000 ? number.format(bytes / 1e3) + " KB" : number.format(bytes / 1e6) + " MB";
    }

    /** A pattern of {@link MessageFormat} with {0}, {1} and so on filled in. */
    public String fill(String sentence, Object... values) {
        return MessageFormat.format(sentence, values);
    }
}
