package id.go.bps.pst.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.AttachmentRef;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "SK 019 Tahun 2024.pdf,      SK 019 Tahun 2024.pdf",
        "SK.PDF,                     SK.PDF",
        "/etc/passwd,                passwd.pdf",
        "C:\\Users\\ani\\SK.pdf,     SK.pdf",
        "../../..,                   berkas.pdf",
        ".htaccess,                  htaccess.pdf",
        "tagihan.pdf.exe,            tagihan.pdf.exe.pdf",
        "<b>SK</b>.pdf,              b_.pdf",
        "SK\u202Efdp.exe,            SKfdp.exe.pdf",
        "SK\u0000\u0007 baru.pdf,    SK baru.pdf",
        "'   SK     baru  ',         SK baru.pdf",
        "'',                         berkas.pdf",
        ",                           berkas.pdf"
    })
    void keepsTheLastPartWithTheEndingOfItsContent(String given, String clean) {
        assertThat(FileNames.clean(given, "application/pdf")).isEqualTo(clean);
    }

    @Test
    void aLongNameIsShortenedBeforeItsEnding() {
        String longest = "a".repeat(AttachmentRef.MAX_FILE_NAME - ".pdf".length()) + ".pdf";

        assertThat(FileNames.clean(longest, "application/pdf")).isEqualTo(longest);
        assertThat(FileNames.clean("a" + longest, "application/pdf")).isEqualTo(longest);
    }

    /** An emoji is two characters of Java. */
    @Test
    void aNameIsNotShortenedWithinACharacter() {
        int room = AttachmentRef.MAX_FILE_NAME - ".pdf".length();

        assertThat(FileNames.clean("a".repeat(room - 2) + "😀b.pdf", "application/pdf"))
                .isEqualTo("a".repeat(room - 2) + "😀.pdf");
        assertThat(FileNames.clean("a".repeat(room - 1) + "😀.pdf", "application/pdf"))
                .isEqualTo("a".repeat(room - 1) + ".pdf");
    }

    @Test
    void aConvertedFileGetsTheEndingOfItsNewKindAndAnotherKeepsItsOwn() {
        assertThat(FileNames.renamed("loket.png", "image/png", "image/jpeg")).isEqualTo("loket.jpg");
        assertThat(FileNames.renamed("loket.v2.webp", "image/webp", "image/jpeg"))
                .isEqualTo("loket.v2.jpg");
        assertThat(FileNames.renamed("loket.JPEG", "image/jpeg", "image/jpeg")).isEqualTo("loket.JPEG");
    }

    @Property
    void anyInputMakesAValidFileName(@ForAll String given) {
        String clean = FileNames.clean(given, "image/jpeg");
        assertThat(new AttachmentRef(
                                "00000000-0000-0000-0000-000000000000", clean, "image/jpeg", 1, "0".repeat(64), null)
                        .fileName())
                .endsWithIgnoringCase(clean.toLowerCase(java.util.Locale.ROOT).endsWith(".jpeg") ? ".jpeg" : ".jpg")
                .doesNotContain("/", "\\");
    }
}
