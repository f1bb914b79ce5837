package id.go.bps.pst.export;

import id.go.bps.pst.export.TaggedPdf.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A paragraph broken into lines of a given width. A word wider than a line is broken at any letter, and readers still read it as one word.
 */
final class Paragraph {

    /** Letters of one run on one line. */
    private record Piece(TextRun run, String text, Word broken) {}

    /** A word that is broken over a line's end. */
    private record Word(String text) {}

    /** Letters without a space between them, and whether one follows. */
    private record Atom(TextRun run, String text, boolean spaced) {}

    private final TypeStyle style;
    private final float width;
    private final List<List<Piece>> lines = new ArrayList<>();
    private final Map<Word, Tag> broken = new IdentityHashMap<>();
    private final Map<TextRun, Tag> inline = new IdentityHashMap<>();
    private List<Piece> line = new ArrayList<>();
    private float used;

    Paragraph(List<TextRun> runs, TypeStyle style, float width) {
        this.style = style;
        this.width = width;
        List<Atom> group = new ArrayList<>();
        for (Atom atom : atoms(runs)) {
            group.add(atom);
            if (atom.spaced()) {
                place(group);
                group.clear();
            }
        }
        place(group);
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private static List<Atom> atoms(List<TextRun> runs) {
        List<Atom> atoms = new ArrayList<>();
        for (TextRun run : runs) {
            String text = run.text();
            int from = 0;
            while (from < text.length()) {
                int space = text.indexOf(' ', from);
                int end = space < 0 ? text.length() : space;
                int next = end;
                while (next < text.length() && text.charAt(next) == ' ') {
                    next++;
                }
                atoms.add(new Atom(run, text.substring(from, end), next > end));
                from = next;
            }
        }
        return atoms;
    }

    private TypeStyle style(TextRun run) {
        return run.style() == null ? style : run.style();
    }

    private float width(TextRun run, String text) {
        TypeStyle set = style(run);
        return PaperFonts.width(text, set.face(), set.size());
    }

    private void place(List<Atom> group) {
        float wide = 0;
        for (Atom atom : group) {
            wide += width(atom.run(), atom.text());
        }
        if (used > 0 && used + wide > width) {
            endLine();
        }
        for (Atom atom : group) {
            if (wide > width) {
                breakAnywhere(atom);
            } else {
                put(atom.run(), atom.text() + (atom.spaced() ? " " : ""), null);
            }
        }
    }

    private void breakAnywhere(Atom atom) {
        Word word = new Word(atom.text());
        StringBuilder part = new StringBuilder();
        float wide = 0;
        for (int character : atom.text().codePoints().toArray()) {
            float next = width(atom.run(), Character.toString(character));
            if (used + wide + next > width && used + wide > 0) {
                put(atom.run(), part.toString(), word);
                endLine();
                part.setLength(0);
                wide = 0;
            }
            part.appendCodePoint(character);
            wide += next;
        }
        put(atom.run(), part.toString(), word);
        if (atom.spaced()) {
            put(atom.run(), " ", null);
        }
    }

    private void put(TextRun run, String text, Word word) {
        if (text.isEmpty()) {
            return;
        }
        used += width(run, text);
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).run() == run && line.get(last).broken() == word) {
            line.set(last, new Piece(run, line.get(last).text() + text, word));
        } else {
            line.add(new Piece(run, text, word));
        }
    }

    private void endLine() {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }

    int lines() {
        return lines.size();
    }

    float leading() {
        return style.leading();
    }

    float height() {
        return lines.size() * style.leading();
    }

    float widest() {
        float widest = 0;
        for (List<Piece> each : lines) {
            widest = Math.max(widest, (float) each.stream()
                    .mapToDouble(piece -> width(piece.run(), piece.text()))
                    .sum());
        }
        return widest;
    }

    /** Draws a line, its upper edge at {@code top}. */
    void draw(int number, TaggedPdf pdf, Tag tag, float x, float top) throws IOException {
        float at = x;
        float baseline = top + style.leading() * 0.5f + style.size() * 0.35f;
        for (Piece piece : lines.get(number)) {
            TypeStyle set = style(piece.run());
            float from = at;
            pdf.mark(
                    holder(piece, tag),
                    () -> pdf.write(piece.text(), set.face(), set.size(), set.colour(), from, baseline));
            float wide = width(piece.run(), piece.text());
            if (piece.run().address() != null && !piece.text().isBlank()) {
                pdf.link(
                        inline.get(piece.run()),
                        piece.run().address(),
                        piece.run().text(),
                        at,
                        top,
                        wide,
                        style.leading());
            }
            at += wide;
        }
    }

    private Tag holder(Piece piece, Tag tag) {
        TextRun run = piece.run();
        Tag holder = tag;
        if (run.address() != null || run.language() != null) {
            holder = inline.get(run);
            if (holder == null) {
                holder = tag.child(run.address() == null ? "Span" : "Link");
                if (run.language() != null) {
                    holder.in(run.language());
                }
                inline.put(run, holder);
            }
        }
        if (piece.broken() == null) {
            return holder;
        }
        Tag word = broken.get(piece.broken());
        if (word == null) {
            word = holder.child("Span").actual(piece.broken().text());
            broken.put(piece.broken(), word);
        }
        return word;
    }
}
