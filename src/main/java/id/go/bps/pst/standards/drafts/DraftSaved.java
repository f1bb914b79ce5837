package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.standards.versions.VersionView;
import java.io.Serializable;
import java.util.List;

/**
 * What came of saving a draft.
 *
 * @param version as it stands now, with everybody's changes
 * @param collisions parts that a colleague changed too, and otherwise: they stand as the colleague has them
 * @param news parts that now say something else than was typed, because a colleague's changes are in them
 */
public record DraftSaved(VersionView version, List<String> collisions, List<String> news) implements Serializable {}
