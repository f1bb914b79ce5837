package id.go.bps.pst.standards;

import java.io.Serializable;
import java.time.Instant;

/**
 * An earlier state of a draft.
 *
 * @param seen which one
 * @param automatic whether it was saved while somebody typed, and not because they asked
 */
public record DraftRevision(Seen seen, Instant savedAt, String savedBy, boolean automatic) implements Serializable {}
