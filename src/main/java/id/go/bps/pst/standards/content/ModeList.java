package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.SourceRange;
import java.io.Serializable;
import java.util.List;

/**
 * The items of one delivery mode.
 *
 * @param mode null where they hold for every mode, or none is stated
 * @param heading as the office wrote it, such as "Layanan offline"; null where none was
 * @param source of the heading; null when typed here
 */
public record ModeList(DeliveryMode mode, String heading, List<OutlineItem> items, SourceRange source)
        implements Serializable {
    public ModeList {
        heading = PlainText.optional("heading", heading, 200);
        items = items == null ? List.of() : List.copyOf(items);
    }
}
