package id.go.bps.pst.kernel.personal;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How long the personal data of a table stay, and what is done then. A feature produces one for each of its tables ({@code @Produces static RetentionRule visits()}); the sweep finds them all. What a
 * docstring tells the reader of the code, {@link #source} tells the reader of the page: the law or rule that the period comes from (UU 27/2022 art. 43 and 44: erased when no longer needed, destroyed when
 * the time is over).
 *
 * @param table its name; a table with the trigger {@code write_personal_audit_trail}
 * @param since the column with the instant from which the period runs; a row without one stays
 * @param kept how long, at least a day
 * @param erased the personal columns that become null, the row staying; none: the row is deleted
 * @param source where the period comes from, in one line
 */
public record RetentionRule(String table, String since, Period kept, List<String> erased, String source) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public RetentionRule {
        erased = List.copyOf(erased);
        requireName(table);
        requireName(since);
        erased.forEach(RetentionRule::requireName);
        if (kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("Rows of " + table + " must stay for a while, not " + kept);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("The rule of " + table + " names no source");
        }
    }

    /** The whole row goes. */
    public static RetentionRule delete(String table, String since, Period kept, String source) {
        return new RetentionRule(table, since, kept, List.of(), source);
    }

    /** The row stays without what is personal, and without the key of its hashes in the audit trail. */
    public static RetentionRule erase(String table, String since, Period kept, List<String> columns, String source) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The rule of " + table + " erases nothing");
        }
        return new RetentionRule(table, since, kept, columns, source);
    }

    public boolean isDeleting() {
        return erased.isEmpty();
    }

    /** What is older has had its time. */
    public Instant until(Instant now) {
        return ZonedDateTime.ofInstant(now, ZoneOffset.UTC).minus(kept).toInstant();
    }

    /** They are written into SQL. */
    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " is no name of a table or column");
        }
    }
}
