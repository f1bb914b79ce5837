package id.go.bps.pst.intake.document;

import id.go.bps.pst.intake.document.MarkedLetters.Stretch;
import id.go.bps.pst.intake.layout.Headings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * The text of a tagged PDF by its tags. A paragraph, a heading or a list's item is one line, even where it was broken; nested rows are
 * indented; repeated headers and footers are left out. The portal's papers have tags, and so do documents from word processors.
 */
final class TaggedText {

    private static final Set<String> INLINE = Set.of(
            "Span",
            "Link",
            "Lbl",
            "Quote",
            "Note",
            "Reference",
            "BibEntry",
            "Code",
            "Annot",
            "Ruby",
            "Warichu",
            "Em",
            "Strong");

    private static final int LONGEST_HEADING = 100;
    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 50_000;
    private static final String INDENT = "    ";

    private final MarkedLetters letters;
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Set<COSBase> seen = new HashSet<>();
    private Stretch last;

    /** Whether the present element is a heading; and how many headings name components. */
    private boolean heading;

    private int components;
    private boolean inRow;
    private String prefix = "";
    private int indent;

    private TaggedText(MarkedLetters letters) {
        this.letters = letters;
    }

    /** The text; empty where the document has no tags, or where tags leave out letters. */
    static Optional<String> of(PDDocument document, PdfLimits limits) throws IOException {
        PDMarkInfo marked = document.getDocumentCatalog().getMarkInfo();
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (marked == null || !marked.isMarked() || root == null) {
            return Optional.empty();
        }
        MarkedLetters letters = new MarkedLetters(document, limits);
        TaggedText text = new TaggedText(letters);
        text.kids(root, null, 0);
        text.endLine();
        boolean whole = letters.untagged() == 0 && MarkedLetters.letters(text.lines) >= letters.tagged();
        return whole ? Optional.of(text.lines.toString()) : Optional.empty();
    }

    private void kids(PDStructureNode node, PDPage page, int depth) throws IOException {
        if (depth > DEEPEST || seen.size() > MOST_ELEMENTS || !seen.add(node.getCOSObject())) {
            throw new IOException("tags without end");
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                element(element, element.getPage() == null ? page : element.getPage(), depth + 1);
            } else if (kid instanceof PDMarkedContentReference reference) {
                say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer mark) {
                say(page, mark);
            }
        }
    }

    private void say(PDPage page, int mark) {
        Stretch stretch = page == null ? null : letters.find(page, mark);
        if (stretch == null || stretch.text().isEmpty()) {
            return;
        }
        if (last != null && stretch.isApartFrom(last)) {
            MarkedLetters.separate(line, stretch.text());
        }
        line.append(stretch.text());
        last = stretch;
    }

    private void element(PDStructureElement element, PDPage page, int depth) throws IOException {
        String type = element.getStandardStructureType();
        if (element.getActualText() != null) {
            instead(element, page, depth);
        } else if (INLINE.contains(type)) {
            kids(element, page, depth);
        } else if (type.equals("L")) {
            endLine();
            kids(element, page, depth);
        } else if (type.equals("LI")) {
            item(element, page, depth);
        } else if (type.equals("TR")) {
            row(element, page, depth);
        } else {
            endLine();
            boolean outer = heading;
            heading = type.startsWith("H");
            kids(element, page, depth);
            endLine();
            heading = outer;
        }
    }

    /** An element with a replacement text, such as a word that was broken over two lines. */
    private void instead(PDStructureElement element, PDPage page, int depth) throws IOException {
        int from = line.length();
        kids(element, page, depth);
        boolean apart = line.length() > from && from > 0 && line.charAt(from) == ' ';
        line.setLength(from);
        line.append(apart ? " " : "").append(element.getActualText());
    }

    /** The marker and the words on one line; nested items on lines of their own. */
    private void item(PDStructureElement item, PDPage page, int depth) throws IOException {
        endLine();
        StringBuilder label = new StringBuilder();
        for (Object kid : item.getKids()) {
            if (kid instanceof PDStructureElement element && "Lbl".equals(element.getStandardStructureType())) {
                kids(element, element.getPage() == null ? page : element.getPage(), depth + 1);
                label.append(line.toString().strip()).append(' ');
                line.setLength(0);
                last = null;
            }
        }
        prefix = INDENT.repeat(indent) + label;
        indent++;
        for (Object kid : item.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (!"Lbl".equals(element.getStandardStructureType())) {
                    element(element, element.getPage() == null ? page : element.getPage(), depth + 1);
                }
            } else if (kid instanceof PDMarkedContentReference reference) {
                say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer mark) {
                say(page, mark);
            }
        }
        endLine();
        if (!prefix.isBlank()) {
            // A number without words is still written
            line.append(prefix.strip());
            prefix = INDENT.repeat(indent - 1);
            endLine();
        }
        prefix = "";
        indent--;
    }

    /** The cells of a row are one line, unless one names a component and the next has its content. */
    private void row(PDStructureElement row, PDPage page, int depth) throws IOException {
        endLine();
        List<String> cells = new ArrayList<>();
        boolean heads = true;
        inRow = true;
        for (Object kid : row.getKids()) {
            if (kid instanceof PDStructureElement cell) {
                heads &= "TH".equals(cell.getStandardStructureType());
                int from = lines.length();
                element(cell, cell.getPage() == null ? page : cell.getPage(), depth + 1);
                endLine();
                cells.add(lines.substring(from).strip());
                lines.setLength(from);
            }
        }
        inRow = false;
        boolean columns = !heads
                && cells.stream()
                        .anyMatch(cell ->
                                cell.contains("\n") || Headings.named(cell).isPresent());
        lines.append(String.join(columns ? "\n\n" : " ", cells)).append("\n\n");
    }

    private void endLine() {
        String text = line.toString().strip();
        line.setLength(0);
        last = null;
        if (!text.isEmpty()) {
            boolean named =
                    text.length() <= LONGEST_HEADING && Headings.named(text).isPresent();
            components += named && heading ? 1 : 0;
            if (named && !heading && !inRow && prefix.isBlank() && components > 0) {
                // Where headings have tags, the same words elsewhere are no heading
                prefix += "• ";
            }
            lines.append(prefix).append(text).append("\n\n");
            prefix = "";
        }
    }
}
