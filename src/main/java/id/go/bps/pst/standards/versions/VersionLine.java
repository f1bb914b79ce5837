package id.go.bps.pst.standards.versions;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version in a list, without what it says.
 *
 * @param decreeNumber null where not stated
 * @param effectiveDate null where not stated
 */
public record VersionLine(
        int number,
        StandardVersion.Status status,
        String decreeNumber,
        LocalDate effectiveDate,
        Instant changedAt,
        String changedBy,
        VersionLife life)
        implements Serializable {

    /** What {@link #of} reads, in its order. */
    static final String COLUMNS = """
            v.number, v.status, v.decreeNumber, v.effectiveDate, v.changedAt, v.changedBy, v.submittedAt, v.submittedBy, v.approvedAt,
            v.approvedBy, v.approvedAlone, v.effectiveAt, v.reviewDate, v.publishedAt, v.publishedBy, v.supersededAt, v.withdrawnAt,
            v.withdrawnBy, v.withdrawalReason""";

    static VersionLine of(Object[] row) {
        return new VersionLine(
                (Integer) row[0],
                (StandardVersion.Status) row[1],
                (String) row[2],
                Optional.ofNullable((String) row[3]).map(LocalDate::parse).orElse(null),
                (Instant) row[4],
                (String) row[5],
                new VersionLife(
                        (Instant) row[6],
                        (String) row[7],
                        (Instant) row[8],
                        (String) row[9],
                        (Boolean) row[10],
                        (Instant) row[11],
                        (LocalDate) row[12],
                        (Instant) row[13],
                        (String) row[14],
                        (Instant) row[15],
                        (Instant) row[16],
                        (String) row[17],
                        (String) row[18]));
    }
}
