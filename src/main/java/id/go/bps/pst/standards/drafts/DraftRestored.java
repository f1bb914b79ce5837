package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;

/**
 * Fired when a discarded draft was restored as another version.
 *
 * @param doubts the doubts of its document, settled or not, as the database stored them: a JSON array
 */
public record DraftRestored(OfficeCode office, long versionId, String doubts) {}
