package id.go.bps.pst.web.site.address;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.web.forms.InputReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in the query of an address, {@code ?pada=2024-05-01}: a request for the page on that day. All spellings of a date that the desk
 * accepts are accepted.
 *
 * @param date null where the text is no day
 * @param blank whether the text is empty
 */
public record RequestedDay(LocalDate date, boolean blank) {

    public static final String PARAMETER = "pada";

    private static final Pattern ASKED = Pattern.compile("(?:^|&)" + PARAMETER + "=([^&]*+)");

    /** Whether a query can have a day; a quick test, because it runs for every request. */
    public static boolean isIn(String query) {
        return query != null && query.contains(PARAMETER);
    }

    /**
     * Parses the day of a query; empty where it has none.
     *
     * @param query as received; may be null
     */
    public static Optional<RequestedDay> parse(String query) {
        if (!isIn(query)) {
            return Optional.empty();
        }
        Matcher asked = ASKED.matcher(query);
        return asked.find() ? Optional.of(of(asked.group(1))) : Optional.empty();
    }

    private static RequestedDay of(String written) {
        try {
            LocalDate date = InputReader.date(written.replaceAll("%2[fF]", "/"));
            return new RequestedDay(date, date == null);
        } catch (Refusal unreadable) {
            return new RequestedDay(null, false);
        }
    }
}
