package id.go.bps.pst.export;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import id.go.bps.pst.export.TaggedPdf.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A QR code for an address, drawn as squares and not as a picture. A quarter of it may be hidden or torn. */
final class QrCode {

    /** The empty margin, in modules (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private final String address;
    private final ByteMatrix modules;

    QrCode(String address) {
        this.address = address;
        try {
            this.modules = Encoder.encode(address, ErrorCorrectionLevel.Q).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no address of the portal is so long: " + address, tooLong);
        }
    }

    /**
     * Draws the code on white; its margin is part of {@code size}.
     *
     * @param description alternative text
     */
    void draw(TaggedPdf pdf, Tag parent, String description, float x, float top, float size) throws IOException {
        float module = size / (modules.getWidth() + 2 * QUIET);
        List<float[]> dark = new ArrayList<>();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int from = 0, to; from < modules.getWidth(); from = to) {
                to = from + 1;
                if (modules.get(from, row) == 0) {
                    continue;
                }
                while (to < modules.getWidth() && modules.get(to, row) == 1) {
                    to++;
                }
                dark.add(new float[] {
                    x + (QUIET + from) * module, top + (QUIET + row) * module, (to - from) * module, module
                });
            }
        }
        pdf.decorate(() -> pdf.fill(Look.SURFACE, x, top, size, size));
        Tag link = parent.child("Link");
        Tag figure = link.child("Figure").alternative(description);
        figure.attribute(
                "Layout", "BBox", TaggedPdf.numbers(x, pdf.height() - top - size, x + size, pdf.height() - top));
        pdf.mark(figure, () -> pdf.fillAll(Look.BLACK, dark));
        pdf.link(link, address, description, x, top, size, size);
    }
}
