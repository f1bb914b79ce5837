package id.go.bps.pst.intake;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.Component;
import java.io.Serializable;

/**
 * A doubt beside a draft, finished for a page.
 *
 * @param component null for the head of the document
 * @param words as the document has them; may be empty
 * @param source where in the document they stand; null where there is no such place
 */
public record OpenDoubt(long id, Component component, Doubt.Kind kind, String words, SourceRange source)
        implements Serializable {
    OpenDoubt(DraftDoubt doubt) {
        this(doubt.getId(), doubt.getComponent(), doubt.getKind(), doubt.getWords(), doubt.getSource());
    }
}
