package id.go.bps.pst.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.demonstration.Seed;
import id.go.bps.pst.intake.GivenDocument;
import id.go.bps.pst.intake.GivenPdf;
import id.go.bps.pst.kernel.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DocumentTextTest {

    private static final String TEXT = "Persyaratan\r\n• Membawa “kartu” identitas – asli\n";

    @Test
    void text_is_read_in_any_encoding() {
        assertThat(DocumentText.of(TEXT.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new DocumentText(TEXT, "text/plain; charset=UTF-8", false));
        assertThat(DocumentText.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("\uFEFF" + TEXT);
        assertThat(DocumentText.of(TEXT.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new DocumentText(TEXT, "text/plain; charset=windows-1252", true));
        assertThat(DocumentText.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .endsWith(TEXT);
        assertThat(DocumentText.of(TEXT.getBytes(StandardCharsets.UTF_16)).text())
                .endsWith(TEXT);
        assertThat(DocumentText.of(TEXT.getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(TEXT);
        assertThat(DocumentText.of(TEXT.getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void the_text_of_a_pdf_is_read_line_by_line() {
        GivenDocument given = new GivenDocument(7);
        DocumentText read = DocumentText.of(GivenPdf.of(given.text(), given.header()));
        assertThat(read.mediaType()).isEqualTo("application/pdf");
        assertThat(read.taken()).isTrue();
        assertThat(read.text().lines()).contains(given.title, "No. SK : " + given.decree);
    }

    @Test
    void a_file_without_text_is_refused_in_one_sentence() throws IOException {
        assertRefused("import_empty", new byte[0]);
        assertRefused("import_empty", " \n\t ".getBytes(StandardCharsets.UTF_8));
        assertRefused("import_too_large", new byte[DocumentText.MAX_BYTES + 1]);
        assertRefused("import_too_long", "kata ".repeat(500_000).getBytes(StandardCharsets.UTF_8));
        assertRefused("import_not_text", zip());
        assertRefused("import_not_text", picture());
        assertRefused("import_not_text", random(100_000));
        assertRefused("import_not_text", "{\\rtf1 Persyaratan}".getBytes(StandardCharsets.UTF_8));
        assertRefused("import_not_text", "<!DOCTYPE html><p>Persyaratan".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Timeout(60)
    void a_pdf_without_text_or_above_a_limit_is_refused_in_one_sentence() {
        assertRefused("import_pdf_without_text", GivenPdf.ofPictures());
        assertRefused("import_pdf_encrypted", GivenPdf.encrypted("rahasia"));
        assertRefused("import_pdf_encrypted", GivenPdf.encrypted(""));
        assertRefused("import_pdf_pages", GivenPdf.ofPages(201));
        assertRefused("import_pdf_damaged", "%PDF-1.7\nPersyaratan".getBytes(StandardCharsets.UTF_8));
        byte[] bomb = GivenPdf.bomb(200);
        assertThat(bomb).hasSizeLessThan(400_000);
        // Read to its end in a process of its own, or not
        assertThatThrownBy(() -> DocumentText.of(bomb))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.getMessageKey())
                        .isIn("import_pdf_without_text", "file_costly"));
    }

    @Property(tries = 150)
    void a_damaged_pdf_is_read_or_refused_without_an_error(@ForAll Random chance) {
        byte[] pdf = GivenPdf.of("Persyaratan\n1. Datang\n", java.util.List.of());
        for (int i = chance.nextInt(30); i >= 0; i--) {
            pdf[chance.nextInt(pdf.length)] = (byte) chance.nextInt();
        }
        byte[] cut = chance.nextBoolean() ? pdf : Arrays.copyOf(pdf, 1 + chance.nextInt(pdf.length));
        try {
            PdfText.of(cut);
        } catch (Refusal refused) {
            assertThat(refused.getMessageKey()).startsWith("import_");
        }
    }

    @Test
    void the_seeds_are_plain_text() {
        Seed.names().forEach(name -> assertThat(DocumentText.of(Seed.file(name)).taken())
                .isFalse());
    }

    private static void assertRefused(String key, byte[] file) {
        assertThatThrownBy(() -> DocumentText.of(file))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.getMessageKey())
                        .isEqualTo(key));
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("standar.txt"));
            zip.write(TEXT.repeat(100).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(80, 80, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
