package id.go.bps.pst.web.site.address;

import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.web.forms.Typed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in the query of an address, {@code ?pada=2024-05-01}: how a page stood on it is asked for. Any other way of writing a date that the
 * desk understands is understood too.
 *
 * @param date null where what is written is no day
 * @param blank whether nothing is written
 */
public record DayAsked(LocalDate date, boolean blank) {

    public static final String PARAMETER = "pada";

    private static final Pattern ASKED = Pattern.compile("(?:^|&)" + PARAMETER + "=([^&]*+)");

    /** Whether a query may ask for a day; told at once, since every reading of a page asks. */
    public static boolean isIn(String query) {
        return query != null && query.contains(PARAMETER);
    }

    /**
     * What a query asks for; empty where it asks for no day.
     *
     * @param query as it came on the wire; may be null
     */
    public static Optional<DayAsked> parse(String query) {
        if (!isIn(query)) {
            return Optional.empty();
        }
        Matcher asked = ASKED.matcher(query);
        return asked.find() ? Optional.of(of(asked.group(1))) : Optional.empty();
    }

    private static DayAsked of(String written) {
        try {
            LocalDate date = Typed.date(written.replaceAll("%2[fF]", "/"));
            return new DayAsked(date, date == null);
        } catch (Refused unreadable) {
            return new DayAsked(null, false);
        }
    }
}
