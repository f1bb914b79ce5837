package id.go.bps.pst.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs as the national site prints them: A4 pages with the office's head on each, long lines broken. */
public final class GivenPdf {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    private static final float SIZE = 10;
    private static final float WIDTH = 480;
    private static final int LINES = 48;

    private GivenPdf() {}

    /** @param header repeated at the top of each page but the first, where the text has it itself */
    public static byte[] of(String text, List<String> header) {
        List<String> lines = text.replace("•", "*")
                .lines()
                .flatMap(line -> wrapped(line).stream())
                .toList();
        return written(document -> {
            int at = 0;
            boolean first = true;
            while (at < lines.size()) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                List<String> on = new ArrayList<>();
                if (!first) {
                    header.forEach(line -> on.addAll(wrapped(line)));
                }
                int end = Math.min(lines.size(), at + LINES - on.size());
                on.addAll(lines.subList(at, end));
                at = end;
                first = false;
                write(document, page, on);
            }
        });
    }

    public static byte[] ofPictures() {
        return written(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0);
            }
        });
    }

    public static byte[] encrypted(String password) {
        return written(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(document, page, List.of("Persyaratan", "1. Rahasia"));
            document.protect(new StandardProtectionPolicy("pemilik", password, new AccessPermission()));
        });
    }

    public static byte[] ofPages(int pages) {
        return written(document -> {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                write(document, page, List.of("Persyaratan"));
            }
        });
    }

    /** A page whose few kilobytes unpack to {@code megabytes}. */
    public static byte[] bomb(int megabytes) {
        return written(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                byte[] spaces = new byte[1024 * 1024];
                java.util.Arrays.fill(spaces, (byte) ' ');
                for (int i = 0; i < megabytes; i++) {
                    content.appendRawCommands(spaces);
                }
            }
        });
    }

    private interface Pages {
        void addTo(PDDocument document) throws IOException;
    }

    private static byte[] written(Pages pages) {
        try (PDDocument document = new PDDocument()) {
            pages.addTo(document);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, List<String> lines) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(FONT, SIZE);
            content.setLeading(15);
            content.newLineAtOffset(56, 780);
            for (String line : lines) {
                content.showText(line.strip());
                content.newLine();
            }
            content.endText();
        }
    }

    private static List<String> wrapped(String line) {
        List<String> lines = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        for (String word : line.strip().split(" ")) {
            if (now.length() > 0 && width(now + " " + word) > WIDTH) {
                lines.add(now.toString());
                now.setLength(0);
            }
            now.append(now.length() == 0 ? "" : " ").append(word);
        }
        lines.add(now.toString());
        return lines;
    }

    private static float width(String text) {
        try {
            return FONT.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
