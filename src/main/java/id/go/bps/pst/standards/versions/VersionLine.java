package id.go.bps.pst.standards.versions;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version in a list, without its content.
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
        implements Serializable {}
