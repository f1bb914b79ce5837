package id.go.bps.pst.intake;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.Component;
import java.io.Serializable;

/**
 * An open doubt of a draft, as a view for pages.
 *
 * @param component null for the head of the document
 * @param words of the document; may be empty
 * @param source range of the words in the document; null where there is none
 */
public record OpenDoubt(long id, Component component, Doubt.Kind kind, String words, SourceRange source)
        implements Serializable {
    OpenDoubt(DraftDoubt doubt) {
        this(doubt.getId(), doubt.getComponent(), doubt.getKind(), doubt.getWords(), doubt.getSource());
    }
}
