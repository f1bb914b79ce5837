package id.go.bps.pst.testkit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files for uploads, valid and invalid. */
public final class GivenFiles {

    /** One green pixel, lossless. */
    private static final String WEBP = "UklGRiQAAABXRUJQVlA4TBcAAAAvAAAAAAfQ//73v/+BiOh/AAA=";

    /** What stands beside the pixels of {@link #photograph}. */
    public static final String CAMERA = "Kamera milik Siti, -8.46 118.72";

    private GivenFiles() {}

    /** A PDF of so many pages that says something. */
    public static byte[] pdf(int pages, String text) {
        return pdf(pages, text, null);
    }

    /** One that starts a program, or a script, when it is opened. */
    public static byte[] pdfThatRuns(String action) {
        try (PDDocument document = Loader.loadPDF(pdf(1, "SK"));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            COSDictionary opening = new COSDictionary();
            opening.setName(COSName.S, action);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, opening);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] encryptedPdf(String password) {
        return pdf(1, "rahasia", password);
    }

    private static byte[] pdf(int pages, String text, String password) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 720);
                    content.showText(text);
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("pemilik", password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF whose first object stream unpacks to so many megabytes of nothing. */
    public static byte[] pdfBomb(int megabytes, String nameOfTheStream) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed)) {
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                deflating.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.7\n4 0 obj\n<< /Type /" + nameOfTheStream
                        + " /N 1 /First 4 /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes(
                "\nendstream\nendobj\ntrailer\n<< /Root 5 0 R >>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return pdf.toByteArray();
    }

    /** @param format "png" or "jpg" */
    public static byte[] picture(String format, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As a camera takes it: full of detail, red on its left half and blue on the right; beside the pixels, how it was held and where. */
    public static byte[] photograph(int width, int height, int orientation) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random grain = new Random(5272);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, (x < width / 2 ? 0xC00000 : 0x0000C0) + grain.nextInt(64) * 0x010101 / 2);
            }
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] place = (CAMERA + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(48 + place.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x010F).putShort((short) 2).putInt(place.length).putInt(38);
        exif.putInt(0).put(place);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain.toByteArray(), 0, 2);
        bytes.writeBytes(exif.array());
        bytes.write(plain.toByteArray(), 2, plain.size() - 2);
        return bytes.toByteArray();
    }

    /** A small PNG whose head says another size. */
    public static byte[] pngThatClaims(int width, int height) {
        byte[] png = picture("png", 1, 1);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    /** A small JPEG whose head says another size. */
    public static byte[] jpegThatClaims(int width, int height) {
        byte[] jpeg = picture("jpg", 8, 8);
        for (int i = 2; ; i += 2 + ((jpeg[i + 2] & 0xFF) << 8 | jpeg[i + 3] & 0xFF)) {
            if ((jpeg[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
    }

    /** A small WebP whose head says another size. */
    public static byte[] webpThatClaims(int width, int height) {
        byte[] webp = webp();
        ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(21, (width - 1) | (height - 1) << 14);
        return webp;
    }

    public static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    /** What a word processor writes is a ZIP file. */
    public static byte[] wordDocument() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
