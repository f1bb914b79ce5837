package id.go.bps.pst.intake.layout;

import id.go.bps.pst.standards.content.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Separates a table that was copied as lines: the left column names the components, the right column has their content. Each row becomes a
 * heading with its text below it.
 */
final class Columns {

    private static final int FEWEST_ROWS = 3;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 80;
    private static final int MOST_TRIED = 5;

    /** The cells of one row. */
    private static final class Cells {
        private final List<Passage> left = new ArrayList<>();
        private final List<Passage> right = new ArrayList<>();
        private final List<Passage> asWritten = new ArrayList<>();

        private Optional<Component> named() {
            return Headings.named(words());
        }

        private String words() {
            StringBuilder words = new StringBuilder();
            left.forEach(piece -> words.append(piece.text().strip()).append(' '));
            return words.toString().strip();
        }
    }

    private final Passage whole;
    private final List<TextLine> lines;
    private final int column;
    private final List<Cells> cells = new ArrayList<>();

    private Columns(Passage whole, List<TextLine> lines, int column) {
        this.whole = whole;
        this.lines = lines;
        this.column = column;
    }

    /** The text with each component's content below its name; unchanged where there are no such columns. */
    static Passage unwoven(Passage whole, List<TextLine> lines) {
        Map<Integer, Integer> starts = new HashMap<>();
        for (TextLine line : lines) {
            String text = whole.text().substring(line.from(), line.end());
            for (int at = NARROWEST; at < Math.min(text.length(), WIDEST); at++) {
                if (begins(text, at)) {
                    starts.merge(at, 1, Integer::sum);
                }
            }
        }
        return starts.entrySet().stream()
                .filter(start -> start.getValue() >= FEWEST_ROWS)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST_TRIED)
                .map(start -> new Columns(whole, lines, start.getKey()).read())
                .filter(columns -> columns.components() >= FEWEST_ROWS)
                .max(Comparator.comparing(Columns::components))
                .map(Columns::rewritten)
                .orElse(whole);
    }

    private static boolean begins(String text, int at) {
        return text.charAt(at) != ' ' && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ' ';
    }

    private Columns read() {
        boolean gap = true;
        for (TextLine line : lines) {
            String text = whole.text().substring(line.from(), line.end());
            boolean crosses = text.length() > column
                    && !begins(text, column)
                    && !text.substring(0, column).isBlank();
            String left = text.substring(0, Math.min(column, text.length()));
            if (crosses || line.isBlank()) {
                Cells between = new Cells();
                between.asWritten.add(whole.part(line.from(), line.to()));
                cells.add(between);
                gap = true;
                continue;
            }
            if (gap || !left.isBlank() && !goesOn(left)) {
                cells.add(new Cells());
            }
            gap = false;
            Cells row = cells.get(cells.size() - 1);
            row.asWritten.add(whole.part(line.from(), line.to()));
            if (!left.isBlank()) {
                row.left.add(whole.part(
                        line.start(), line.from() + left.stripTrailing().length()));
            }
            if (text.length() > column && !text.substring(column).isBlank()) {
                row.right.add(whole.part(line.from() + column, line.end()));
            }
        }
        return this;
    }

    /** Whether a cell continues the name above it. */
    private boolean goesOn(String left) {
        Cells row = cells.get(cells.size() - 1);
        String above = row.words();
        return above.isEmpty()
                || Headings.named(above + " " + left.strip()).isPresent()
                || Headings.named(above).isEmpty() && !Headings.named(left).isPresent();
    }

    private long components() {
        Set<Component> named = new HashSet<>();
        cells.forEach(row -> row.named().ifPresent(named::add));
        return named.size();
    }

    private Passage rewritten() {
        List<Passage> pieces = new ArrayList<>();
        for (Cells row : cells) {
            if (row.named().isEmpty()) {
                pieces.addAll(row.asWritten);
                continue;
            }
            row.left.forEach(piece -> pieces.add(piece.closedBy(' ')));
            pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1).closedBy('\n'));
            row.right.forEach(piece -> pieces.add(piece.closedBy('\n')));
        }
        return Passage.of(pieces);
    }
}
