package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.standards.content.StandardContent;
import java.io.Serializable;
import java.time.Instant;

/**
 * A stored state of a draft.
 *
 * @param id a later state has a greater id
 * @param draft number of the version; a draft that is begun after one was discarded has the same number
 * @param automatic whether autosave stored it, and not a person's request
 */
public record DraftRevision(
        long id, int draft, StandardContent content, Instant savedAt, String savedBy, boolean automatic)
        implements Serializable {}
