package id.go.bps.pst.intake.reading;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.StandardContent;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What a document says, read as a standard. Ranges count the characters of its text.
 *
 * @param content complaint channels by the ids of {@code office}'s contacts
 * @param found the components of which the document has the heading
 * @param doubts in the order of the document as far as they have a place there
 * @param leftOver what belongs to no component and to nothing that is known of the office, and what pages repeat
 */
public record ImportedStandard(
        StandardContent content, OfficeProposal office, Set<Component> found, List<Doubt> doubts, List<Rest> leftOver)
        implements Serializable {

    /** Words that were read as nothing. */
    public record Rest(String words, SourceRange source) implements Serializable {}

    public ImportedStandard {
        found = Set.copyOf(found);
        doubts = List.copyOf(doubts);
        leftOver = List.copyOf(leftOver);
    }

    /** Those of one component; null for the head. */
    public List<Doubt> doubts(Component component) {
        return doubts.stream().filter(doubt -> doubt.component() == component).toList();
    }
}
