package id.go.bps.pst.export;

import id.go.bps.pst.export.TaggedPdf.Tag;
import java.io.IOException;
import java.util.List;

/** Lays blocks below each other, on as many pages as they need: no heading alone at a page's foot, no lone line on either side of its end. */
final class PaperFlow {

    /** What is not longer than this stays on one page. */
    private static final float KEPT_TOGETHER = 130;

    private final TaggedPdf pdf;
    private final float left;
    private final float right;
    private final float top;
    private final float bottom;
    private float y;

    /** @param bottom above which all text ends */
    PaperFlow(TaggedPdf pdf, float left, float right, float top, float bottom) throws IOException {
        this.pdf = pdf;
        this.left = left;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
        newPage();
    }

    private void newPage() throws IOException {
        pdf.newPage();
        y = top;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float width() {
        return right - left;
    }

    float y() {
        return y;
    }

    void to(float other) {
        y = other;
    }

    void space(float points) {
        if (y > top) {
            y += points;
        }
    }

    /** Begins a page where this much does not fit on the one that is begun. */
    void need(float height) throws IOException {
        if (y + height > bottom && y > top) {
            newPage();
        }
    }

    void paragraph(Tag tag, List<TextRun> runs, TypeStyle style, float x, float width) throws IOException {
        lines(tag, new Paragraph(runs, style, width), x, null);
    }

    void paragraph(Tag tag, String text, TypeStyle style) throws IOException {
        paragraph(tag, List.of(TextRun.of(text)), style, left, width());
    }

    /** Draws something beside the first line, whose upper edge it is told. */
    interface Beside {
        void draw(float top) throws IOException;
    }

    private void lines(Tag tag, Paragraph paragraph, float x, Beside marker) throws IOException {
        boolean together = paragraph.height() <= KEPT_TOGETHER || paragraph.lines() <= 3;
        need(together ? paragraph.height() : 2 * paragraph.leading());
        if (marker != null) {
            marker.draw(y);
        }
        for (int i = 0; i < paragraph.lines(); i++) {
            boolean lastButOne = i == paragraph.lines() - 2;
            need(i > 0 && lastButOne ? 2 * paragraph.leading() : paragraph.leading());
            paragraph.draw(i, pdf, tag, x, y);
            y += paragraph.leading();
        }
    }

    /**
     * One row of a list; returns the tag for what lies below it.
     *
     * @param marker null for none
     * @param indent from the left edge of the page's text to the marker
     * @param markerWidth from the marker to the words
     */
    Tag item(Tag list, String marker, float indent, float markerWidth, List<TextRun> runs, TypeStyle style)
            throws IOException {
        Tag item = list.child("LI");
        Tag label = marker == null ? null : item.child("Lbl");
        Tag body = item.child("LBody");
        float x = left + indent + markerWidth;
        Paragraph words = new Paragraph(runs, style, right - x);
        Paragraph sign = marker == null
                ? null
                : new Paragraph(
                        List.of(TextRun.of(marker)), style.in(Look.BRAND).bold(), 200);
        lines(body.child("P"), words, x, sign == null ? null : at -> sign.draw(0, pdf, label, left + indent, at));
        return body;
    }
}
