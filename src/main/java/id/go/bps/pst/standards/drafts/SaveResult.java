package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.standards.versions.VersionView;
import java.io.Serializable;
import java.util.List;

/**
 * The result of saving a draft.
 *
 * @param version the present version, with everybody's changes
 * @param collisions parts that a colleague changed differently: the version has the colleague's text
 * @param news parts that differ from the typed text, because they have a colleague's changes
 */
public record SaveResult(VersionView version, List<String> collisions, List<String> news) implements Serializable {}
