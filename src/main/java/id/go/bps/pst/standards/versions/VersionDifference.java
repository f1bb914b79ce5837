package id.go.bps.pst.standards.versions;

import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Part;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.lines.Change;
import id.go.bps.pst.standards.lines.Line;
import id.go.bps.pst.standards.lines.LineDifference;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The difference between two versions of a standard, by component.
 *
 * @param sections first name and decree, then each component
 */
public record VersionDifference(VersionView from, VersionView to, List<Section> sections) implements Serializable {

    /**
     * The difference in one part of the document.
     *
     * @param component null for the name, the decree and the effective date
     * @param changes every line of it, also unchanged ones
     */
    public record Section(Component component, List<Change> changes) implements Serializable {

        public boolean differs() {
            return changes.stream().anyMatch(Change::differs);
        }

        /** How many lines differ. */
        public long differing() {
            return changes.stream().filter(Change::differs).count();
        }

        /** How many lines of that kind differ; those that only moved count as KEPT. */
        public long count(Change.Kind kind) {
            return changes.stream()
                    .filter(change -> change.differs() && change.kind() == kind)
                    .count();
        }
    }

    public static VersionDifference of(StandardView from, StandardView to) {
        return new VersionDifference(
                from.version(), to.version(), sections(from.office(), from.content(), to.office(), to.content()));
    }

    /** The difference of the public content, without components 7 to 14. */
    public static VersionDifference ofPublic(StandardView from, StandardView to) {
        VersionDifference whole = of(from, to);
        return new VersionDifference(
                whole.from(),
                whole.to(),
                whole.sections().stream()
                        .filter(section -> section.component() == null
                                || section.component().isPublic())
                        .toList());
    }

    /** All sections; each content is shown with the contacts of the office at its time. */
    public static List<Section> sections(
            OfficeView fromOffice, StandardContent from, OfficeView toOffice, StandardContent to) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(null, LineDifference.of(head(fromOffice, from), head(toOffice, to))));
        for (Component component : Component.values()) {
            List<Change> changes =
                    LineDifference.of(lines(component, fromOffice, from), lines(component, toOffice, to));
            // The order of contacts does not matter
            sections.add(new Section(
                    component,
                    component == Component.COMPLAINTS
                            ? changes.stream().map(Change::inPlace).toList()
                            : changes));
        }
        return List.copyOf(sections);
    }

    /** Whether a change removes something; it runs at each save, so it compares only the parts that differ. */
    public static boolean takesAway(OfficeView office, StandardContent from, StandardContent to) {
        if (takesAway(head(office, from), head(office, to))) {
            return true;
        }
        return Arrays.stream(Component.values())
                .anyMatch(component -> takesAway(lines(component, office, from), lines(component, office, to)));
    }

    private static boolean takesAway(List<Line> from, List<Line> to) {
        return !from.equals(to) && LineDifference.of(from, to).stream().anyMatch(Change::takesAway);
    }

    /** The sections without changes that have content. */
    public List<Section> unchanged() {
        return sections.stream()
                .filter(section -> !section.differs() && !section.changes().isEmpty())
                .toList();
    }

    /** The sections with changes. */
    public List<Section> differing() {
        return sections.stream().filter(Section::differs).toList();
    }

    private static List<Line> lines(Component component, OfficeView office, StandardContent content) {
        return Part.of(component).lines(content, office.profile());
    }

    private static List<Line> head(OfficeView office, StandardContent content) {
        return Stream.of(Part.TITLE, Part.DECREE)
                .flatMap(part -> part.lines(content, office.profile()).stream())
                .toList();
    }
}
