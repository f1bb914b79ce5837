package id.go.bps.pst.intake.reading;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.StandardContent;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A document read as a standard. Ranges count the characters of its text.
 *
 * @param content complaint channels by the ids of {@code office}'s contacts
 * @param found components whose heading is in the document
 * @param doubts in the order of the document, as far as they have a range
 * @param leftOver words that belong to no component and to no fact about the office, and repeated page headers
 */
public record ImportedStandard(
        StandardContent content, OfficeProposal office, Set<Component> found, List<Doubt> doubts, List<Rest> leftOver)
        implements Serializable {

    /** Words that were not read as anything. */
    public record Rest(String words, SourceRange source) implements Serializable {}

    public ImportedStandard {
        found = Set.copyOf(found);
        doubts = List.copyOf(doubts);
        leftOver = List.copyOf(leftOver);
    }

    /** The doubts of one component; null for the head of the document. */
    public List<Doubt> doubts(Component component) {
        return doubts.stream().filter(doubt -> doubt.component() == component).toList();
    }
}
