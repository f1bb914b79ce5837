package id.go.bps.pst.standards.drafts;

import java.io.Serializable;
import java.time.Instant;

/**
 * A draft that was discarded and can be had back.
 *
 * @param id names it
 * @param until the instant from which it is gone for good
 */
public record DiscardedDraft(long id, String service, String title, Instant at, String by, Instant until)
        implements Serializable {}
