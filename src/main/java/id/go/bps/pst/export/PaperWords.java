package id.go.bps.pst.export;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of a paper that are not the office's, in its language. */
record PaperWords(boolean english) {

    private static final Locale INDONESIAN = new Locale("id", "ID");
    private static final Locale ENGLISH = new Locale("en", "GB");

    private Locale locale() {
        return english ? ENGLISH : INDONESIAN;
    }

    String language() {
        return english ? "en" : "id";
    }

    /** The message for a key of {@code messages/elsewhere/paper}, with its arguments. */
    String get(String key, Object... arguments) {
        String words =
                ResourceBundle.getBundle("messages.elsewhere.paper", locale()).getString(key);
        return arguments.length == 0 ? words : new MessageFormat(words, locale()).format(arguments);
    }

    /** The message for a key of the bundle that all doors use. */
    String shared(String key) {
        return ResourceBundle.getBundle("messages.words", locale()).getString(key);
    }

    /** "21 November 2026". */
    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(date);
    }

    String day(Instant instant, ZoneId zone) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    /** "08.00", in English "08:00". */
    String time(LocalTime time, boolean end) {
        if (end && time.equals(LocalTime.MIDNIGHT)) {
            return english ? "24:00" : "24.00";
        }
        return DateTimeFormatter.ofPattern(english ? "HH:mm" : "HH.mm").format(time);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    String rupiah(long rupiah) {
        return "Rp " + number(rupiah);
    }
}
