package id.go.bps.pst.export;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A telephone's camera before a paper's first page. */
public final class QrReader {

    /** A code of few dots is read by chance only, so what is unreadable from afar is read from nearer. */
    private static final int[] DOTS_PER_INCH = {100, 200, 300};

    private QrReader() {}

    /** The text of the code. */
    public static String read(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer paper = new PDFRenderer(document);
            ReaderException unreadable = null;
            for (int dots : DOTS_PER_INCH) {
                try {
                    return read(paper.renderImageWithDPI(0, dots));
                } catch (ReaderException tooFar) {
                    unreadable = tooFar;
                }
            }
            throw unreadable;
        }
    }

    private static String read(BufferedImage page) throws ReaderException {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        BinaryBitmap seen = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
        return new QRCodeReader()
                .decode(seen, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
