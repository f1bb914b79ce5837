package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.standards.content.StandardContent;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a draft said at some time.
 *
 * @param id names it, and a later one has a greater
 * @param draft number of the version; a draft begun after one was discarded has the same
 * @param automatic whether it was saved while somebody typed, and not because they asked
 */
public record DraftRevision(
        long id, int draft, StandardContent content, Instant savedAt, String savedBy, boolean automatic)
        implements Serializable {}
