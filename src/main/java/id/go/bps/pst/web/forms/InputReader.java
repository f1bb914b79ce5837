package id.go.bps.pst.web.forms;

import id.go.bps.pst.kernel.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;

/** Reads what people type: dates, times, numbers, choices. Empty is null; what cannot be read is refused. A date goes back into its field by {@link #text}. */
public final class InputReader {

    private static final List<DateTimeFormatter> DATES =
            List.of(strict("uuuu-MM-dd"), strict("d-M-uuuu"), strict("d/M/uuuu"), strict("d.M.uuuu"));
    private static final DateTimeFormatter SHOWN = strict("dd-MM-uuuu");
    private static final List<DateTimeFormatter> TIMES = List.of(strict("H.mm"), strict("H:mm"), strict("H:mm:ss"));

    private InputReader() {}

    public static LocalDate date(String typed) {
        for (DateTimeFormatter format : DATES) {
            try {
                LocalDate date = typed.isBlank() ? null : LocalDate.parse(typed.strip(), format);
                if (date == null || (date.getYear() >= 1945 && date.getYear() <= 2199)) {
                    return date;
                }
            } catch (DateTimeParseException e) {
                // The next format may fit
            }
        }
        throw Refusal.invalid("date_shape");
    }

    /** A date as its field shows it, "03-12-2026"; empty for null. */
    public static String text(LocalDate date) {
        return date == null ? "" : SHOWN.format(date);
    }

    public static LocalTime time(String typed) {
        for (DateTimeFormatter format : TIMES) {
            try {
                return typed.isBlank() ? null : LocalTime.parse(typed.strip(), format);
            } catch (DateTimeParseException e) {
                // The next format may fit
            }
        }
        throw Refusal.invalid("time_shape");
    }

    /** The same, for the end of a span of time: "24.00" is the midnight that ends the day. */
    public static LocalTime endTime(String typed) {
        return typed.strip().matches("24[.:]00") ? LocalTime.MIDNIGHT : time(typed);
    }

    /** Digits, grouped by points as Indonesians write thousands or not. */
    public static Long number(String typed) {
        String digits = typed.strip().replaceAll("^Rp\\s*+", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9]{1,15}|[0-9]{1,3}([.][0-9]{3}){1,4}")) {
            throw Refusal.invalid("number_shape");
        }
        return Long.valueOf(digits.replace(".", ""));
    }

    /** The same as {@link #number}, for what is counted rather than paid. */
    public static Integer smallNumber(String typed) {
        Long number = number(typed);
        if (number != null && number > Integer.MAX_VALUE) {
            throw Refusal.invalid("number_shape");
        }
        return number == null ? null : number.intValue();
    }

    /** @throws Refusal (not found) when it is no number of so many digits, as our own pages write them */
    public static int ours(String text, int digits) {
        if (text.length() > digits || !text.matches("[0-9]++")) {
            throw Refusal.notFound();
        }
        return Integer.parseInt(text);
    }

    public static <E extends Enum<E>> E choice(Class<E> choices, String typed) {
        try {
            return typed.isEmpty() ? null : Enum.valueOf(choices, typed);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("choice_unknown");
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
