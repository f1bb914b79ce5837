package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Part;
import id.go.bps.pst.standards.content.PartRow;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.lines.Line;
import id.go.bps.pst.web.words.StandardText;
import id.go.bps.pst.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The editor's names for the parts of a standard, and the display of a part that a colleague saved. */
@RequestScoped
public class StandardParts {

    @Inject
    private Words words;

    @Inject
    private StandardText text;

    /** @param part of a {@link Part}, or a property of its decree that may be missing */
    public String name(String part) {
        return switch (part) {
            case "title" -> words.of("desk_standards", "desk_standards_edit.name");
            case "decree" -> words.of("desk_standards", "desk_standards_edit.decree");
            case "DECREE_NUMBER" -> words.of("desk", "desk_index.decree");
            case "DECREE_DATE" -> words.of("desk_standards", "desk_standards_edit.decree_date");
            case "DECREE_SIGNED" -> words.get("decree.signed");
            default -> {
                Component component = Component.valueOf(part);
                yield component.getNumber() + ". " + words.get("component." + component);
            }
        };
    }

    /** The text of a part, in lines. */
    public String text(String part, StandardContent content, OfficeProfile office) {
        List<String> lines = Part.find(part).stream()
                .flatMap(named -> named.rows(content, office).stream())
                .flatMap(row -> row.lines().stream().map(line -> text(row, line)))
                .toList();
        return lines.isEmpty() ? words.get("not_stated") : String.join("\n", lines);
    }

    private String text(PartRow row, Line line) {
        return "  ".repeat(line.depth())
                + (row.number().isEmpty() ? "" : row.number() + " ")
                + line.pieces().stream().map(text::text).collect(Collectors.joining());
    }
}
