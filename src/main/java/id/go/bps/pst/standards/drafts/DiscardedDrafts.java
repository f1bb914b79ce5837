package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.content.StandardContent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The discarded drafts of one office. A trigger of the table of versions stores them when drafts are deleted. */
public interface DiscardedDrafts {

    /** How long a draft can be restored; the sweep in the database uses the same period. */
    Duration KEPT = Duration.ofDays(30);

    /**
     * The restored parts of a discarded draft.
     *
     * @param importedFileId null where it was made from no document
     * @param doubts the doubts of its document, as stored by the database: JSON
     */
    record DraftContent(StandardContent content, Long importedFileId, String doubts) {}

    /** Sets the time at which the drafts deleted in this transaction were discarded. */
    void discardingAt(Instant now);

    /** The newest discarded draft of each standard that can still be restored, by the address of the service. */
    List<DiscardedDraft> list(OfficeCode office, Instant now);

    /** Removes and returns a discarded draft, if it can still be restored. */
    Optional<DraftContent> take(OfficeCode office, Slug service, long id, Instant now);

    /** Deletes discarded drafts of all offices after their period, and earlier states of drafts that were published long ago. */
    void sweepAcrossOffices(Instant now);
}
