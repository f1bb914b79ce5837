package id.go.bps.pst.export;

import id.go.bps.pst.export.TaggedPdf.Tag;
import java.io.IOException;
import java.util.List;

/**
 * Places blocks below each other on as many pages as they need. A heading is never the last line of a page, and no single line of a
 * paragraph is left on a page.
 */
final class PaperFlow {

    /** Blocks up to this height, in points, stay on one page. */
    private static final float KEPT_TOGETHER = 130;

    private final TaggedPdf pdf;
    private final float left;
    private final float right;
    private final float top;
    private final float bottom;
    private float y;

    /** @param bottom lower limit of the text, in points from the top */
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

    /** Starts a new page where this height does not fit on the present one. */
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

    /** Draws something beside the first line; its argument is the upper edge of that line. */
    interface SideContent {
        void draw(float top) throws IOException;
    }

    private void lines(Tag tag, Paragraph paragraph, float x, SideContent marker) throws IOException {
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
     * Writes one row of a list and returns the tag for the rows below it.
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
