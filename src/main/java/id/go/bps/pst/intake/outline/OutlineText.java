package id.go.bps.pst.intake.outline;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Outline;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbered text, read as nested rows. Ranges count the characters of that text.
 *
 * @param doubts in the order of the text
 */
public record OutlineText(Outline outline, List<Doubt> doubts) implements Serializable {

    public OutlineText {
        doubts = List.copyOf(doubts);
    }

    /** Reads any text; rows above the portal's limits are left out, with a doubt. */
    public static OutlineText read(Component component, String text) {
        List<Doubt> doubts = new ArrayList<>();
        Outline outline = new OutlineBuilder(Passage.of(text).strip(), component, doubts).outline(null);
        return new OutlineText(outline, doubts);
    }
}
