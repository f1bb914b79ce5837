package id.go.bps.pst.attachments;

import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.GivenFiles;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by which an uploaded PDF is refused. Elsewhere the check runs in a process of its own; here in that of the test. */
class PdfCheckTest {

    private static final byte[] PDF = GivenFiles.pdf(2, "SURAT KEPUTUSAN");

    private static byte[] check(byte[] pdf) {
        return new PdfCheck().run(pdf, "");
    }

    @Test
    void acceptsAPaperOfUpToAThousandPagesAndReturnsNothing() {
        assertThat(check(PDF)).isEmpty();
        assertThat(check(GivenFiles.pdf(1_000, "."))).isEmpty();
    }

    @Test
    void refusesMoreThanAThousandPages() {
        assertRefused(() -> check(GivenFiles.pdf(1_001, "."))).saying("attachment_too_many_pages", 1_000, 1_001);
    }

    @Test
    void refusesAPdfWithoutPages() {
        assertRefused(() -> check(GivenFiles.pdf(0, ""))).saying("attachment_damaged", "PDF");
    }

    /** One that opens without a password is encrypted too. */
    @ParameterizedTest
    @ValueSource(strings = {"", "kata sandi"})
    void refusesAnEncryptedPdf(String password) {
        assertRefused(() -> check(GivenFiles.encryptedPdf(password))).saying("attachment_encrypted");
    }

    @Test
    void refusesAPdfWithActiveContentByTheNameOfThatContent() {
        assertRefused(() -> check(GivenFiles.pdfThatRuns("SubmitForm"))).saying("attachment_active", "SubmitForm");
    }

    @Test
    void refusesAPdfThatIsNotWhole() {
        assertRefused(() -> check(Arrays.copyOf(PDF, 60))).saying("attachment_damaged", "PDF");
    }
}
