package id.go.bps.pst.standards.versions;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who did what to a version, as it holds now; null for what has not happened, or was taken back.
 *
 * @param approvedAlone by the person who submitted it, since the centre lets the office
 * @param effectiveAt from which instant it holds, once it is approved; null where it was imported
 * @param reviewDate on which day the office looks at it again; null where not stated
 * @param withdrawalReason in the office's words, for the public
 */
public record VersionLife(
        Instant submittedAt,
        String submittedBy,
        Instant approvedAt,
        String approvedBy,
        boolean approvedAlone,
        Instant effectiveAt,
        LocalDate reviewDate,
        Instant publishedAt,
        String publishedBy,
        Instant supersededAt,
        Instant withdrawnAt,
        String withdrawnBy,
        String withdrawalReason)
        implements Serializable {

    /** Of a draft that was never submitted. */
    public static final VersionLife NONE =
            new VersionLife(null, null, null, null, false, null, null, null, null, null, null, null, null);
}
