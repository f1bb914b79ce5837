package id.go.bps.pst.standards.versions;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The steps of a version that are valid now: who did them and when. Null for a step that has not happened or was taken back.
 *
 * @param approvedAlone whether the person who submitted it approved it, which the centre allows the office
 * @param effectiveAt effective instant of an approved version; null where it was imported
 * @param reviewDate day of the next review by the office; null where not stated
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
