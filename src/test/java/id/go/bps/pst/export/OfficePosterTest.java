package id.go.bps.pst.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.demonstration.Seed;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.offices.profile.Pledge;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.testkit.VeraPdf;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An office's poster: one sheet, legible from a step away, with a code for cameras. */
class OfficePosterTest {

    private static final String PAGE = "https://pst.example.go.id/kota-bima";
    private static final StandardView BIMA = GivenStandards.seed(Seed.names().get(0));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_promises_are_on_one_sheet(boolean a3) throws Exception {
        byte[] pdf = OfficePoster.of(BIMA.office(), List.of(BIMA), false, PAGE, a3);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(QrReader.read(pdf)).isEqualTo(PAGE);
        assertThat(text(pdf))
                .contains(
                        "Perpustakaan",
                        "Tidak dipungut biaya",
                        "Langsung (Daring)",
                        "08.00–15.30 WITA (hari tidak dinyatakan)",
                        "bps5272@bps.go.id",
                        "0374-43522");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(a3 ? 841.8898f : 595.27563f);
        }
    }

    @Test
    void more_text_is_printed_smaller_and_continues_on_a_second_sheet_only_if_unreadable() throws IOException {
        OfficeProfile seed = BIMA.office().profile();
        OfficeProfile talkative = new OfficeProfile(
                seed.displayName(),
                seed.address(),
                seed.postcode(),
                seed.hierarchy(),
                seed.contacts(),
                seed.hours(),
                null,
                null,
                null,
                null,
                new Pledge("Kami berjanji melayani dengan sungguh-sungguh. ".repeat(20), null),
                null);
        OfficeView office = GivenStandards.published(talkative, BIMA.content()).office();
        byte[] full = OfficePoster.of(office, Collections.nCopies(6, BIMA), false, PAGE, false);
        byte[] overfull = OfficePoster.of(office, Collections.nCopies(60, BIMA), true, PAGE, false);
        assertThat(pages(full)).isEqualTo(1);
        assertThat(pages(overfull)).isGreaterThan(1);
        assertThat(VeraPdf.faults(full)).isEmpty();
        assertThat(VeraPdf.faults(overfull)).isEmpty();
        assertThat(text(full)).contains("Maklumat pelayanan", "sungguh-sungguh");
    }

    @Test
    void an_office_that_has_published_nothing_says_so() throws IOException {
        byte[] pdf = OfficePoster.of(BIMA.office(), List.of(), false, PAGE, false);
        assertThat(text(pdf)).contains("belum diterbitkan");
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
