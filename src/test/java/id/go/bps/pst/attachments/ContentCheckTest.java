package id.go.bps.pst.attachments;

import static id.go.bps.pst.attachments.AttachmentKind.DECREE;
import static id.go.bps.pst.attachments.AttachmentKind.PICTURE;
import static id.go.bps.pst.attachments.AttachmentKind.PLEDGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.testkit.GivenFiles;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTest {

    static final byte[] PDF = GivenFiles.pdf(2, "SURAT KEPUTUSAN");

    static Stream<Arguments> good() {
        return Stream.of(
                arguments(DECREE, PDF, "application/pdf"),
                arguments(PLEDGE, PDF, "application/pdf"),
                arguments(PICTURE, GivenFiles.picture("png", 40, 30), "image/png"),
                arguments(PICTURE, GivenFiles.picture("jpg", 40, 30), "image/jpeg"),
                arguments(PICTURE, GivenFiles.webp(), "image/webp"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void theKindOfFileIsDeterminedFromItsContent(AttachmentKind kind, byte[] content, String mediaType) {
        assertThat(ContentCheck.mediaTypeOf(kind, content)).isEqualTo(mediaType);
    }

    static Stream<Arguments> ofAnotherKind() {
        return Stream.of(
                arguments(DECREE, GivenFiles.picture("png", 4, 4), List.of("PNG", "PDF")),
                arguments(DECREE, GivenFiles.wordDocument(), List.of("Word/Excel", "PDF")),
                arguments(DECREE, text("<!DOCTYPE html><html><script>alert(1)</script>"), List.of("HTML", "PDF")),
                arguments(DECREE, text("Surat Keputusan"), List.of("TXT", "PDF")),
                arguments(PICTURE, PDF, List.of("PDF", "PNG/JPEG/WebP")),
                arguments(
                        PICTURE,
                        text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
                        List.of("SVG", "PNG/JPEG/WebP")),
                arguments(PICTURE, text("GIF89a0123456789"), List.of("GIF", "PNG/JPEG/WebP")));
    }

    @ParameterizedTest
    @MethodSource("ofAnotherKind")
    void theRefusalNamesTheKindAndTheAcceptedKinds(AttachmentKind kind, byte[] content, List<Object> isAndWanted) {
        assertThatThrownBy(() -> ContentCheck.mediaTypeOf(kind, content))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.getMessageKey()).isEqualTo("attachment_kind");
                    assertThat(refused.getArguments()).isEqualTo(isAndWanted);
                });
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(DECREE, new byte[0], "attachment_empty");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithBothSizes() {
        byte[] large = Arrays.copyOf(PDF, 10_000_001);
        assertThatThrownBy(() -> ContentCheck.mediaTypeOf(DECREE, large))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.getMessageKey()).isEqualTo("attachment_too_large");
                    assertThat(refused.getArguments()).containsExactly(10.0, 10.1);
                });
        assertRefused(PICTURE, Arrays.copyOf(GivenFiles.picture("png", 4, 4), 10_000_001), "picture_too_large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kata sandi"})
    void anEncryptedPdfIsRefused(String password) {
        assertRefused(DECREE, GivenFiles.encryptedPdf(password), "attachment_encrypted");
    }

    @Test
    void aPdfWithoutPagesOrWithAbsurdlyManyIsRefused() {
        assertRefused(DECREE, GivenFiles.pdf(0, ""), "attachment_damaged");
        assertRefused(DECREE, GivenFiles.pdf(1_001, "."), "attachment_too_many_pages");
    }

    @Test
    void aFileThatOnlyBeginsLikeItsKindIsRefused() {
        assertRefused(DECREE, text("%PDF-1.7\n"), "attachment_damaged");
        assertRefused(DECREE, Arrays.copyOf(PDF, 60), "attachment_damaged");
    }

    @Test
    void aPdfWithActiveContentIsRefusedByTheNameOfThatContent() {
        assertThatThrownBy(() -> ContentCheck.mediaTypeOf(PLEDGE, GivenFiles.pdfThatRuns("SubmitForm")))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.getMessageKey()).isEqualTo("attachment_active");
                    assertThat(refused.getArguments()).containsExactly("SubmitForm");
                });
    }

    /** Which name it came under is not asked; what begins as another kind is another kind, whatever follows. */
    @Test
    void aFileOfTwoKindsIsNeverServedAsTheOtherKind() {
        byte[] page = text("<!DOCTYPE html><html><script>alert(1)</script></html>\n");
        byte[] both = Arrays.copyOf(page, page.length + PDF.length);
        System.arraycopy(PDF, 0, both, page.length, PDF.length);
        assertRefused(DECREE, both, "attachment_kind");
        byte[] picture = GivenFiles.picture("png", 4, 4);
        byte[] tail = Arrays.copyOf(picture, picture.length + page.length);
        System.arraycopy(page, 0, tail, picture.length, page.length);
        assertThat(ContentCheck.mediaTypeOf(PICTURE, tail)).isEqualTo("image/png");
    }

    /** Whatever bytes come, the answer is nothing or a sentence. */
    @Property(tries = 400)
    void aRandomlyDamagedPdfIsAcceptedOrRefusedWithoutAnError(@ForAll Random random) {
        byte[] damaged = PDF.clone();
        for (int n = random.nextInt(20); n >= 0; n--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        byte[] cut = random.nextBoolean() ? damaged : Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length));
        try {
            assertThat(new PdfCheck().run(cut, "")).isEmpty();
        } catch (Refusal sentence) {
            assertThat(sentence.getMessageKey()).startsWith("attachment_");
        }
    }

    private static void assertRefused(AttachmentKind kind, byte[] content, String key) {
        assertThatThrownBy(() -> ContentCheck.mediaTypeOf(kind, content))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.getMessageKey())
                        .isEqualTo(key));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
