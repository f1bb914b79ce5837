package id.go.bps.pst.kernel.personal;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How long the personal data of a table are stored, and how they are removed. A feature produces one rule for each of its tables ({@code @Produces
 * static RetentionRule visits()}); the sweep finds them all. {@link #source} is shown on the page: the law or rule that gives the period (UU 27/2022
 * art. 43 and 44: erased when no longer needed, destroyed after the period).
 *
 * @param table its name; a table with the trigger {@code write_personal_audit_trail}
 * @param since the column with the instant from which the period runs; a row without one stays
 * @param kept how long, at least a day
 * @param erased the personal columns that become null while the row stays; none: the row is deleted
 * @param source the source of the period, in one line
 */
public record RetentionRule(String table, String since, Period kept, List<String> erased, String source) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public RetentionRule {
        erased = List.copyOf(erased);
        requireName(table);
        requireName(since);
        erased.forEach(RetentionRule::requireName);
        if (kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("Rows of " + table + " must be stored for at least a day, not " + kept);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("The rule of " + table + " names no source");
        }
    }

    /** The whole row goes. */
    public static RetentionRule delete(String table, String since, Period kept, String source) {
        return new RetentionRule(table, since, kept, List.of(), source);
    }

    /** The row stays without its personal columns, and without the key of its hashes in the audit trail. */
    public static RetentionRule erase(String table, String since, Period kept, List<String> columns, String source) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The rule of " + table + " erases nothing");
        }
        return new RetentionRule(table, since, kept, columns, source);
    }

    public boolean isDeleting() {
        return erased.isEmpty();
    }

    /** Older rows are past their period. */
    public Instant until(Instant now) {
        return ZonedDateTime.ofInstant(now, ZoneOffset.UTC).minus(kept).toInstant();
    }

    /** The names are written into SQL. */
    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " is not a name of a table or column");
        }
    }
}
