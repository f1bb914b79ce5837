package id.go.bps.pst.export;

import id.go.bps.pst.export.TaggedPdf.Tag;
import java.io.IOException;
import java.util.List;

/** A table of tariffs with two columns and a heading: the item and its price. A row stays on one page. */
final class TariffTable {

    private static final TypeStyle BODY = StandardPaper.BODY;
    private static final float PADDING = 4;
    private static final float GAP = 16;
    private static final float FIRST = 0.62f;

    private final TaggedPdf pdf;
    private final PaperFlow flow;
    private final Tag table;
    private Tag rows;

    TariffTable(TaggedPdf pdf, PaperFlow flow, Tag part) {
        this.pdf = pdf;
        this.flow = flow;
        this.table = part.child("Table");
    }

    void heading(String first, String second) throws IOException {
        flow.need(4 * BODY.leading());
        flow.space(4);
        pdf.decorate(() -> pdf.fill(Look.TINT, flow.left(), flow.y(), flow.width(), BODY.leading() + 2 * PADDING));
        TypeStyle bold = BODY.bold().in(Look.BAND);
        cells(table.child("THead").child("TR"), "TH", TextRun.of(first, bold), TextRun.of(second, bold));
        rows = table.child("TBody");
    }

    void row(TextRun first, TextRun second) throws IOException {
        cells(rows.child("TR"), "TD", first, second);
    }

    private void cells(Tag row, String type, TextRun... texts) throws IOException {
        float left = flow.left() + 6;
        float width = flow.width() - 12;
        float[] at = {left, left + width * FIRST + GAP};
        Paragraph[] cells = {
            new Paragraph(List.of(texts[0]), BODY, width * FIRST),
            new Paragraph(List.of(texts[1]), BODY, width * (1 - FIRST) - GAP)
        };
        float height = Math.max(cells[0].height(), cells[1].height()) + 2 * PADDING;
        flow.need(height);
        for (int i = 0; i < cells.length; i++) {
            Tag cell = row.child(type);
            if (type.equals("TH")) {
                cell.attribute("Table", "Scope", "Column");
            }
            for (int line = 0; line < cells[i].lines(); line++) {
                cells[i].draw(line, pdf, cell, at[i], flow.y() + PADDING + line * BODY.leading());
            }
        }
        flow.to(flow.y() + height);
        pdf.decorate(() -> pdf.fill(Look.LINE, flow.left(), flow.y() - 0.5f, flow.width(), 0.5f));
    }
}
