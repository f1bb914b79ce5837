package id.go.bps.pst.web.words;

import id.go.bps.pst.standards.lines.Change;
import id.go.bps.pst.standards.versions.VersionDifference.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of the difference between two versions, in the language of the request. */
@Named
@RequestScoped
public class DifferenceText {

    @Inject
    private Words words;

    @Inject
    private Formats format;

    /** The heading of a section, such as "1. Persyaratan"; the section with the name and the decree has a heading of its own. */
    public String name(Section section) {
        return section.component() == null
                ? words.get("difference.head")
                : section.component().getNumber() + ". " + words.get("component." + section.component());
    }

    /** How many lines of a section changed and how, such as "1 dihapus, 2 diubah". */
    public String counted(Section section) {
        return Stream.of(Change.Kind.REMOVED, Change.Kind.ADDED, Change.Kind.REWORDED, Change.Kind.KEPT)
                .filter(kind -> section.count(kind) > 0)
                .map(kind -> format.number(section.count(kind)) + " " + of(kind))
                .collect(Collectors.joining(", "));
    }

    /** The kind of a change in words, for readers who do not see colours; null for an unchanged line. */
    public String said(Change change) {
        if (!change.differs()) {
            return null;
        }
        return of(change.kind())
                + (change.kind() == Change.Kind.REWORDED && change.moved() ? ", " + of(Change.Kind.KEPT) : "");
    }

    /** The word for a kind of change. A line that is the same in both versions and is listed as a change has moved. */
    private String of(Change.Kind kind) {
        return words.get("difference."
                + (kind == Change.Kind.KEPT ? "moved" : kind.name().toLowerCase(Locale.ROOT)));
    }
}
