package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.Part;
import id.go.bps.pst.standards.content.PartRow;
import id.go.bps.pst.standards.content.StandardContent;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of the table {@code standard_line}, without the version that it belongs to; the components are named like its columns.
 *
 * @param position from 0, in the order of the page
 * @param part code of the {@link Part}
 * @param language "id" or "en"
 * @param weight in search: "A" for a name, "C" for other text; null where it is not searched
 * @see PartRow for the others
 */
public record PublishedLine(
        int position,
        String part,
        String path,
        String label,
        DeliveryMode mode,
        String body,
        Long amount,
        String unit,
        String language,
        String weight) {

    /**
     * The rows of all parts of a standard.
     *
     * @param office as it is when the version is published
     */
    static List<PublishedLine> of(StandardContent content, OfficeProfile office) {
        List<PublishedLine> lines = new ArrayList<>();
        for (Part part : Part.all()) {
            for (PartRow row : part.rows(content, office)) {
                lines.add(of(lines.size(), part, row));
            }
        }
        return lines;
    }

    private static PublishedLine of(int position, Part part, PartRow row) {
        return new PublishedLine(
                position,
                part.code(),
                row.path(),
                row.label(),
                row.mode(),
                row.text(),
                row.amount(),
                row.unit(),
                row.english() ? "en" : "id",
                row.weight() == null ? null : String.valueOf(row.weight().getLetter()));
    }
}
