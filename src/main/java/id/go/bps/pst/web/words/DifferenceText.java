package id.go.bps.pst.web.words;

import id.go.bps.pst.standards.lines.Change;
import id.go.bps.pst.standards.versions.VersionDifference.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of the difference between two versions, for readers. */
@Named
@RequestScoped
public class DifferenceText {

    @Inject
    private Words words;

    @Inject
    private Formats format;

    /** "1. Persyaratan"; the name and the decree together have a name of their own. */
    public String name(Section section) {
        return section.component() == null
                ? words.get("difference.head")
                : section.component().getNumber() + ". " + words.get("component." + section.component());
    }

    /** "1 dihapus, 2 diubah". */
    public String counted(Section section) {
        return Stream.of(Change.Kind.REMOVED, Change.Kind.ADDED, Change.Kind.REWORDED, Change.Kind.KEPT)
                .filter(kind -> section.count(kind) > 0)
                .map(kind -> format.number(section.count(kind)) + " " + of(kind))
                .collect(Collectors.joining(", "));
    }

    /** What happened to a line, in words, for those who do not see colours; null where nothing did. */
    public String said(Change change) {
        if (!change.differs()) {
            return null;
        }
        return of(change.kind())
                + (change.kind() == Change.Kind.REWORDED && change.moved() ? ", " + of(Change.Kind.KEPT) : "");
    }

    /** A line that is kept and differs all the same has moved. */
    private String of(Change.Kind kind) {
        return words.get("difference."
                + (kind == Change.Kind.KEPT ? "moved" : kind.name().toLowerCase(Locale.ROOT)));
    }
}
