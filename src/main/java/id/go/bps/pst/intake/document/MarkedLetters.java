package id.go.bps.pst.intake.document;

import id.go.bps.pst.intake.layout.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters of a tagged PDF by its marked content, to which its tags refer, page by page. */
final class MarkedLetters extends PDFTextStripper {

    /** The text of one mark, and where it begins and ends on the page. */
    static final class Stretch {
        private final StringBuilder text = new StringBuilder();
        private TextPosition first;
        private TextPosition last;

        String text() {
            return text.toString();
        }

        private void add(TextPosition letter, String unicode) {
            if (first == null) {
                first = letter;
            } else if (isApart(last, letter)) {
                separate(text, unicode);
            }
            text.append(unicode);
            last = letter;
        }

        /** Whether a word ends between the two: by the end of a line or by a gap. */
        boolean isApartFrom(Stretch before) {
            return before.last != null && first != null && isApart(before.last, first);
        }

        private static boolean isApart(TextPosition one, TextPosition next) {
            float height = Math.max(one.getHeightDir(), next.getHeightDir());
            if (Math.abs(next.getYDirAdj() - one.getYDirAdj()) > height / 2) {
                return true;
            }
            float gap = next.getXDirAdj() - one.getXDirAdj() - one.getWidthDirAdj();
            return gap > one.getWidthOfSpace() / 2 || gap < -height;
        }
    }

    /** One open mark, and whether a replacement text stands for its letters. */
    private record Mark(Integer id, boolean decoration, boolean said) {}

    private final PdfLimits limits;
    private final Map<COSDictionary, Map<Integer, Stretch>> pages = new IdentityHashMap<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private Map<Integer, Stretch> page = new HashMap<>();
    private int untagged;
    private String instead;

    MarkedLetters(PDDocument document, PdfLimits limits) throws IOException {
        this.limits = limits;
        getText(document);
    }

    /** The text of a mark; null where it has none. */
    Stretch find(PDPage on, int mark) {
        Map<Integer, Stretch> there = pages.get(on.getCOSObject());
        return there == null ? null : there.get(mark);
    }

    /** The number of letters that belong to no tag and are not decoration. */
    int untagged() {
        return untagged;
    }

    /** The number of letters in all marks to which a tag can refer. */
    int tagged() {
        return pages.values().stream()
                .flatMap(marks -> marks.values().stream())
                .mapToInt(stretch -> letters(stretch.text))
                .sum();
    }

    static int letters(CharSequence text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    static void separate(StringBuilder text, String next) {
        boolean spaced = text.length() == 0
                || Passage.isSpace(text.charAt(text.length() - 1))
                || next.isEmpty()
                || Passage.isSpace(next.charAt(0));
        if (!spaced) {
            text.append(' ');
        }
    }

    @Override
    protected void startPage(PDPage begun) {
        page = new HashMap<>();
        pages.put(begun.getCOSObject(), page);
        open.clear();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Mark outer = open.peek();
        Integer id = outer == null ? null : outer.id();
        boolean decoration = outer != null && outer.decoration() || COSName.ARTIFACT.equals(tag);
        boolean said = outer != null && outer.said();
        if (properties != null && properties.containsKey(COSName.MCID)) {
            id = properties.getInt(COSName.MCID);
            page.computeIfAbsent(id, fresh -> new Stretch());
        }
        if (properties != null && properties.getString(COSName.ACTUAL_TEXT) != null) {
            instead = properties.getString(COSName.ACTUAL_TEXT);
            said = true;
        }
        open.push(new Mark(id, decoration, said));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limits.requireTime();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        String unicode = letter.getUnicode() == null ? "" : letter.getUnicode();
        try {
            limits.count(unicode.length());
        } catch (IOException tooMuch) {
            throw new UncheckedIOException(tooMuch);
        }
        Mark mark = open.peek();
        if (mark == null || mark.id() == null) {
            untagged += mark != null && mark.decoration() ? 0 : letters(unicode);
            return;
        }
        if (mark.said()) {
            unicode = instead == null ? "" : instead;
            instead = null;
        }
        page.get(mark.id()).add(letter, unicode);
    }

    /** Writes nothing: the letters are stored by their marks. */
    @Override
    protected void writePage() {}
}
