package id.go.bps.pst.standards.drafts;

import java.io.Serializable;
import java.time.Instant;

/**
 * A discarded draft that can be restored.
 *
 * @param id its id, by which it is restored
 * @param until the instant at which it is deleted for good
 */
public record DiscardedDraft(long id, String service, String title, Instant at, String by, Instant until)
        implements Serializable {}
