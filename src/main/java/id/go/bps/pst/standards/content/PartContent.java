package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.profile.OfficeProfile;
import java.io.Serializable;
import java.util.List;

/**
 * The content of one component: how it is stored, and its rows. Comparisons, merges, papers and the index read this, so a new component, or a new
 * kind of row, is described only here.
 */
public interface PartContent extends Serializable {

    /** Whether anything is stated; raw text without rows states nothing. */
    boolean stated();

    /** The raw text that is not in rows; null where the office wrote nothing. */
    String asWritten();

    /** The place of that text in the imported file; null when it was typed here. */
    SourceRange source();

    /**
     * All rows, in the order of the page.
     *
     * @param office whose contacts the component may name
     */
    List<PartRow> rows(OfficeProfile office);

    /** The value from which digests are made; the stored one. */
    default Object digested() {
        return this;
    }
}
