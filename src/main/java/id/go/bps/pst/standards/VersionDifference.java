package id.go.bps.pst.standards;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What changed from one version of a standard to another, component by component.
 *
 * @param sections those of the name and decree first, then of each component
 */
public record VersionDifference(VersionView from, VersionView to, List<Section> sections) implements Serializable {

    /**
     * What became of one part of the document.
     *
     * @param component null for the name, the decree and the day from which it holds
     * @param changes every line of it, what stayed too
     */
    public record Section(Component component, List<Change> changes) implements Serializable {

        public boolean differs() {
            return changes.stream().anyMatch(Change::differs);
        }

        /** How many lines differ. */
        public long differing() {
            return changes.stream().filter(Change::differs).count();
        }
    }

    static VersionDifference of(StandardView from, StandardView to) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(null, LineDifference.of(head(from.content()), head(to.content()))));
        for (Component component : Component.values()) {
            Aspect aspect = Aspect.valueOf(component.name());
            sections.add(new Section(
                    component,
                    LineDifference.of(
                            Statement.of(aspect, from.office(), from).lines(),
                            Statement.of(aspect, to.office(), to).lines())));
        }
        return new VersionDifference(from.version(), to.version(), List.copyOf(sections));
    }

    /** Those in which nothing did, and something is said. */
    public List<Section> unchanged() {
        return sections.stream()
                .filter(section -> !section.differs() && !section.changes().isEmpty())
                .toList();
    }

    /** Those in which something changed. */
    public List<Section> differing() {
        return sections.stream().filter(Section::differs).toList();
    }

    private static List<Line> head(StandardContent content) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("title", List.of(Piece.words(content.title()))));
        Optional.ofNullable(content.decree().number())
                .ifPresent(number -> lines.add(labelled("decree.number", number)));
        Optional.ofNullable(content.decree().date()).ifPresent(date -> lines.add(dated("decree.date", date)));
        Optional.ofNullable(content.effectiveDate()).ifPresent(date -> lines.add(dated("decree.effective", date)));
        return lines;
    }

    private static Line labelled(String key, String text) {
        return Line.of(key, List.of(Piece.label(key), Piece.words(": " + text)));
    }

    private static Line dated(String key, LocalDate date) {
        return Line.of(key, List.of(Piece.label(key), Piece.words(": "), Piece.date(date)));
    }
}
