package id.go.bps.pst.standards.content;

import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.PartRow.Weight;
import id.go.bps.pst.standards.lines.Line;
import id.go.bps.pst.standards.lines.Piece;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a standard: its title, its decree with the effective date, or one of its 14 components. Its name is the key for editing, merging,
 * comparing, searching and the table of published lines.
 *
 * @param name {@code title}, {@code decree}, or the component's
 * @param component null for title and decree
 */
public record Part(String name, Component component) implements Serializable {

    public static final Part TITLE = new Part("title", null);
    public static final Part DECREE = new Part("decree", null);

    /** The name of the service in the standard. */
    public static final Fact<String> NAME = new Fact<>("title", (label, text) -> text);

    private static final List<Part> ALL = Stream.concat(
                    Stream.of(TITLE, DECREE), Arrays.stream(Component.values()).map(Part::of))
            .toList();

    /** Digits of a file's digest, which distinguish two scans under the same name. */
    private static final int DIGITS = 12;

    /** In the order of the page. */
    public static List<Part> all() {
        return ALL;
    }

    public static Part of(Component component) {
        return new Part(component.name(), component);
    }

    /** Empty where no part has that name. */
    public static Optional<Part> find(String name) {
        return ALL.stream().filter(part -> part.name.equals(name)).findFirst();
    }

    /** The name in capitals, as in search and in the table of lines. */
    public String code() {
        return name.toUpperCase(Locale.ROOT);
    }

    /** Whether two contents are equal in this part, in Indonesian and in English, including the place in an imported file. */
    public boolean isAlike(StandardContent one, StandardContent other) {
        boolean alike;
        if (equals(TITLE)) {
            alike = one.title().equals(other.title());
        } else if (equals(DECREE)) {
            alike = one.decree().equals(other.decree()) && Objects.equals(one.effectiveDate(), other.effectiveDate());
        } else {
            alike = one.part(component).equals(other.part(component));
        }
        return alike && translation(one).equals(translation(other));
    }

    /** Whether it has text that can be translated; numbers and dates of a decree need no translation. */
    public boolean isTranslated() {
        return !equals(DECREE);
    }

    /** Its English text; empty where there is none. */
    public Optional<Translation> translation(StandardContent content) {
        return component == null
                ? Optional.of(content).filter(of -> equals(TITLE)).map(StandardContent::englishTitle)
                : content.translation(component);
    }

    /** The digest of its Indonesian text, as a reader sees it. */
    public String digest(StandardContent content) {
        return component == null ? content.titleDigest() : content.digest(component);
    }

    /**
     * All rows of this part, in the order of the page, the English text last.
     *
     * @param office whose contacts the standard names
     */
    public List<PartRow> rows(StandardContent content, OfficeProfile office) {
        if (component == null) {
            return this.equals(TITLE) ? title(content) : decree(content);
        }
        Optional<Translation> translation = content.translation(component);
        List<PartRow> rows = new ArrayList<>(content.part(component).rows(office).stream()
                // The office's English text replaces the portal's
                .filter(row -> !row.english() || translation.isEmpty())
                .map(row -> row.below(component.path()))
                .toList());
        translation
                .map(english -> english(english.text(), content.outdated(component)))
                .ifPresent(rows::add);
        return rows;
    }

    /** The lines of all rows, as a reader sees them. */
    public List<Line> lines(StandardContent content, OfficeProfile office) {
        return rows(content, office).stream()
                .flatMap(row -> row.lines().stream())
                .toList();
    }

    private PartRow english(String text, boolean outdated) {
        List<Piece> heading = new ArrayList<>(List.of(Piece.label("english.text")));
        if (outdated) {
            heading.addAll(List.of(Piece.own(", "), Piece.label("english.old")));
        }
        return PartRow.at("english/" + name)
                .saying(text)
                .inEnglish()
                .searched(Weight.TEXT)
                .shownAs(Stream.concat(
                                Stream.of(new Line("english", null, 0, true, heading)),
                                text.lines()
                                        .filter(line -> !line.isBlank())
                                        .map(line -> Line.of(null, List.of(Piece.english(line.strip())))))
                        .toList());
    }

    private static List<PartRow> title(StandardContent content) {
        List<PartRow> rows = new ArrayList<>();
        rows.add(PartRow.at(NAME.path())
                .saying(content.title())
                .searched(Weight.NAME)
                .shownAs(Line.of("title", List.of(Piece.words(content.title())))));
        if (content.englishTitle() != null) {
            String text = content.englishTitle().text();
            rows.add(PartRow.at("englishTitle")
                    .saying(text)
                    .inEnglish()
                    .searched(Weight.NAME)
                    .shownAs(Line.of(
                            "english", List.of(Piece.label("english.text"), Piece.own(": "), Piece.english(text)))));
        }
        return rows;
    }

    private static List<PartRow> decree(StandardContent content) {
        List<PartRow> rows = new ArrayList<>();
        Decree decree = content.decree();
        if (decree.number() != null) {
            rows.add(PartRow.at("decree/number")
                    .saying(decree.number())
                    .shownAs(labelled("decree.number", decree.number()))
                    .labelled("decree.number"));
        }
        if (decree.date() != null) {
            rows.add(dated("decree/date", "decree.date", decree.date()));
        }
        if (content.effectiveDate() != null) {
            rows.add(dated("effectiveDate", "decree.effective", content.effectiveDate()));
        }
        if (decree.signed() != null) {
            String digest = decree.signed().sha256();
            rows.add(PartRow.at("decree/signed")
                    .labelled("decree.signed")
                    .saying(digest)
                    .shownAs(labelled(
                            "decree.signed",
                            decree.signed().fileName() + " (SHA-256 " + digest.substring(0, DIGITS) + "…)")));
        }
        return rows;
    }

    private static PartRow dated(String path, String key, LocalDate date) {
        return PartRow.at(path)
                .labelled(key)
                .saying(date.toString())
                .shownAs(Line.of(key, List.of(Piece.label(key), Piece.words(": "), Piece.date(date))));
    }

    private static Line labelled(String key, String text) {
        return Line.of(key, List.of(Piece.label(key), Piece.words(": " + text)));
    }
}
