package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;

/**
 * A draft that was discarded is there again, as another version.
 *
 * @param doubts what the document that it was made from left open, settled or not, as the database kept it: a JSON array
 */
public record DraftTakenBack(OfficeCode office, long versionId, String doubts) {}
