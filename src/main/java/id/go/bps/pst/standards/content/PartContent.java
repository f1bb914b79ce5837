package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.profile.OfficeProfile;
import java.io.Serializable;
import java.util.List;

/**
 * What a standard says for one of its components: as it is kept, and told row by row. Whoever compares, merges, prints or indexes a standard
 * reads this, so a new component, or a new kind of row, is told here and nowhere else.
 */
public interface PartContent extends Serializable {

    /** Whether anything is stated; text that nobody has put into rows states nothing. */
    boolean stated();

    /** What the office wrote and nobody has put into rows; null where it wrote nothing. */
    String asWritten();

    /** Where that stands in the imported file; null when it was typed here. */
    SourceRange source();

    /**
     * All that is said, in the order of the page.
     *
     * @param office whose contacts the component may name
     */
    List<PartRow> rows(OfficeProfile office);

    /** What digests are made of; the same as it is kept. */
    default Object digested() {
        return this;
    }
}
