package id.go.bps.pst.build;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the pieces of a view in lines that are as full as allowed. */
final class ViewLines {

    private static final int WIDTH = 140;
    private static final int STEP = 2;

    /** The separator between a piece and the one before. */
    enum Gap {
        /** Nothing. */
        NONE,
        /** In a tag: a space or a line's end, where nothing else fits. */
        ATTRIBUTE,
        /** In an expression: a space or a line's end, where it is too long for any line. */
        EXPRESSION,
        /** In text: a space or a line's end. */
        WORD,
        /** Between tags: a space or a line's end. */
        SPACE,
        /** Nothing or a line's end, alike in the whole element. */
        OPTIONAL,
        LINE,
        /** A line's end and an empty line. */
        BLANK
    }

    /** @param depth number of open elements around it */
    record Piece(String text, Gap gap, int depth) {

        Piece with(Gap other) {
            return new Piece(text, other, depth);
        }

        private boolean isGlued() {
            return gap == Gap.NONE;
        }

        private boolean isOfAttribute() {
            return gap == Gap.NONE || gap == Gap.EXPRESSION;
        }

        private boolean isOfChunk() {
            return isOfAttribute() || gap == Gap.ATTRIBUTE;
        }

        private int width() {
            int end = text.indexOf('\n');
            return end < 0 ? text.length() : end;
        }
    }

    private final List<Piece> pieces;
    private final StringBuilder written = new StringBuilder();
    private int column;
    private int indentation;

    private ViewLines(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static String of(List<Piece> pieces) {
        ViewLines lines = new ViewLines(pieces);
        for (int at = 0; at < pieces.size(); at++) {
            lines.write(at);
        }
        return lines.written.append('\n').toString();
    }

    /** Whether the pieces from one to the last fit into a line, with those before the first that go with it. */
    static boolean fit(List<Piece> pieces, int first) {
        int from = first;
        while (from > 0 && pieces.get(from).isOfChunk()) {
            from--;
        }
        return pieces.stream()
                        .skip(first + 1L)
                        .noneMatch(piece -> piece.gap() == Gap.LINE
                                || piece.gap() == Gap.BLANK
                                || piece.text().contains("\n"))
                && STEP * pieces.get(from).depth() + flat(pieces.subList(from, pieces.size())) <= WIDTH;
    }

    private static int flat(List<Piece> pieces) {
        int gaps = (int) pieces.stream()
                .skip(1)
                .filter(piece -> piece.gap() != Gap.NONE && piece.gap() != Gap.OPTIONAL)
                .count();
        return gaps + pieces.stream().mapToInt(Piece::width).sum();
    }

    private void write(int at) {
        Piece piece = pieces.get(at);
        switch (piece.gap()) {
            case NONE, OPTIONAL -> {}
            case EXPRESSION -> spaceOrLine(width(at, Piece::isGlued), indentation + 3 * STEP);
            case ATTRIBUTE -> spaceOrLine(width(at, Piece::isOfAttribute), indentation + 2 * STEP);
            case WORD -> spaceOrLine(width(at, Piece::isOfChunk), indentation + 2 * STEP);
            case SPACE -> {
                if (!spaceOrLine(width(at, Piece::isOfChunk), STEP * piece.depth())) {
                    indentation = column;
                }
            }
            case LINE -> line(piece.depth());
            case BLANK -> {
                written.append('\n');
                line(piece.depth());
            }
        }
        written.append(piece.text());
        int end = piece.text().lastIndexOf('\n');
        column = end < 0 ? column + piece.text().length() : piece.text().length() - end - 1;
    }

    /** The width of a piece with those behind it that go with it, up to where one of them ends the line itself. */
    private int width(int at, Predicate<Piece> goesAlong) {
        int end = at;
        while (!pieces.get(end).text().contains("\n")
                && end + 1 < pieces.size()
                && goesAlong.test(pieces.get(end + 1))) {
            end++;
        }
        return flat(pieces.subList(at, end + 1));
    }

    /** @return whether there was room for it in the line */
    private boolean spaceOrLine(int width, int indent) {
        boolean fits = column + 1 + width <= WIDTH;
        if (fits) {
            written.append(' ');
            column++;
        } else {
            end(indent);
        }
        return fits;
    }

    private void line(int depth) {
        indentation = STEP * depth;
        end(indentation);
    }

    private void end(int indent) {
        written.append('\n').append(" ".repeat(indent));
        column = indent;
    }

    /** A comment of one line as it is; a longer one filled, its paragraphs and the lines of a list kept apart. */
    static String comment(String text, int depth) {
        if (!text.contains("\n") && STEP * depth + text.length() <= WIDTH) {
            return text;
        }
        String indent = " ".repeat(STEP * (depth + 1));
        String filled = Stream.of(text.substring("<!--".length(), text.length() - "-->".length())
                        .strip()
                        .split("\n\\s*\n|\n(?=\\s*[-*] )"))
                .map(paragraph -> filled(paragraph, indent))
                .collect(Collectors.joining("\n"));
        return "<!--\n" + filled + "\n" + indent.substring(STEP) + "-->";
    }

    private static String filled(String paragraph, String indent) {
        StringBuilder lines = new StringBuilder(indent);
        int column = indent.length();
        for (String word : paragraph.strip().split("\\s+")) {
            if (column > indent.length() && column + 1 + word.length() > WIDTH) {
                lines.append('\n').append(indent);
                column = indent.length();
            } else if (column > indent.length()) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
