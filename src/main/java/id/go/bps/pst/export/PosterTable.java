package id.go.bps.pst.export;

import id.go.bps.pst.export.PaperFonts.Face;
import id.go.bps.pst.export.TaggedPdf.Tag;
import java.io.IOException;
import java.util.List;

/** The table of a poster with a row for each service: name, fee, time. */
final class PosterTable {

    private static final float[] PARTS = {0.44f, 0.27f, 0.29f};

    private final TaggedPdf pdf;
    private final PaperFlow flow;
    private final PosterType type;
    private final Tag table;
    private Tag rows;

    PosterTable(TaggedPdf pdf, PaperFlow flow, Tag part, PosterType type) {
        this.pdf = pdf;
        this.flow = flow;
        this.type = type;
        this.table = part.child("Table");
    }

    void heading(String... names) throws IOException {
        TypeStyle style = type.style(Face.BOLD, 11, Look.SOFT);
        cells(
                table.child("THead").child("TR"),
                true,
                style,
                style,
                TextRun.of(names[0]),
                TextRun.of(names[1]),
                TextRun.of(names[2]));
        rows = table.child("TBody");
    }

    void row(TextRun... cells) throws IOException {
        cells(
                rows.child("TR"),
                false,
                type.style(Face.BOLD, 16, Look.BRAND),
                type.style(Face.REGULAR, 13.5f, Look.INK),
                cells);
    }

    private void cells(Tag row, boolean heads, TypeStyle first, TypeStyle others, TextRun... texts) throws IOException {
        float gap = type.of(12);
        float padding = type.of(heads ? 3 : 7);
        Paragraph[] cells = new Paragraph[texts.length];
        float height = 0;
        for (int i = 0; i < texts.length; i++) {
            cells[i] = new Paragraph(List.of(texts[i]), i == 0 ? first : others, flow.width() * PARTS[i] - gap);
            height = Math.max(height, cells[i].height());
        }
        float high = height + 2 * padding;
        flow.need(high);
        float x = flow.left();
        for (int i = 0; i < cells.length; i++) {
            boolean head = heads || i == 0;
            Tag cell = row.child(head ? "TH" : "TD");
            if (head) {
                cell.attribute("Table", "Scope", heads ? "Column" : "Row");
            }
            // The first lines of all cells have one baseline, whatever their size
            float lower = (cells[0].leading() - cells[i].leading()) / 2;
            for (int line = 0; line < cells[i].lines(); line++) {
                cells[i].draw(line, pdf, cell, x, flow.y() + padding + lower + line * cells[i].leading());
            }
            x += flow.width() * PARTS[i];
        }
        flow.to(flow.y() + high);
        pdf.decorate(() -> pdf.fill(
                heads ? Look.BRAND : Look.LINE, flow.left(), flow.y() - type.of(0.8f), flow.width(), type.of(0.8f)));
    }
}
