package id.go.bps.pst.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.demonstration.Seed;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.Translation;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.testkit.VeraPdf;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A standard as PDF: its tags and metadata, its appearance, and its lasting address. */
class StandardPaperTest {

    private static final String ADDRESS = "https://pst.example.go.id/kota-bima/perpustakaan/versi/1";
    private static final int LARGEST = 150_000;

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void the_paper_of_a_seed_is_tagged_archivable_and_small(String name) throws IOException {
        byte[] pdf = StandardPaper.of(GivenStandards.seed(name), false, ADDRESS);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(pdf.length).isLessThan(LARGEST);
        assertThat(StandardPaper.of(GivenStandards.seed(name), false, ADDRESS))
                .as("every node makes the same file")
                .isEqualTo(pdf);
    }

    @Property(tries = 12)
    void the_paper_of_any_content_is_tagged_and_archivable(@ForAll long seed) throws IOException {
        StandardView standard = GivenContent.at(seed);
        byte[] pdf = StandardPaper.of(standard, false, ADDRESS);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(pdf.length).isLessThan(LARGEST);
    }

    @Test
    void the_checker_finds_errors() throws IOException {
        byte[] pdf = StandardPaper.of(GivenStandards.seed(Seed.names().get(0)), false, ADDRESS);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.getDocumentCatalog().setLanguage(null);
            java.io.ByteArrayOutputStream broken = new java.io.ByteArrayOutputStream();
            document.save(broken);
            assertThat(VeraPdf.faults(broken.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void the_qr_code_has_the_lasting_address() throws Exception {
        byte[] pdf = StandardPaper.of(GivenStandards.seed(Seed.names().get(0)), false, ADDRESS);
        assertThat(QrReader.read(pdf)).isEqualTo(ADDRESS);
    }

    @Test
    void the_paper_of_a_withdrawn_version_says_so_with_the_reason() throws IOException {
        StandardView gone =
                GivenStandards.withdrawn(GivenStandards.seed(Seed.names().get(0)), "SK dibatalkan & <diganti>");
        byte[] pdf = StandardPaper.of(gone, false, ADDRESS);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(text(pdf)).contains("dicabut pada 22 November 2026: SK dibatalkan & <diganti>");
    }

    @Test
    void each_page_of_a_draft_is_marked_and_has_no_address() throws IOException {
        byte[] pdf = StandardPaper.of(
                GivenStandards.draft(GivenStandards.seed(Seed.names().get(0))), false, null);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(text(pdf)).contains("masih RANCANGAN dan belum berlaku").doesNotContain("Alamat tetap");
    }

    @Test
    void an_english_paper_is_marked_as_a_translation_and_outdated_parts_stay_indonesian() throws IOException {
        StandardView seed = GivenStandards.seed(Seed.names().get(0));
        StandardContent content = seed.content();
        Map<Component, Translation> english = new EnumMap<>(Component.class);
        english.put(
                Component.REQUIREMENTS,
                new Translation("In person\n\na) Bring an identity card.", content.digest(Component.REQUIREMENTS)));
        english.put(Component.PRODUCTS, new Translation("Old words", "0".repeat(64)));
        byte[] pdf = StandardPaper.of(
                GivenStandards.published(
                        seed.office().profile(),
                        content.inEnglish(new Translation("Library", content.titleDigest()), english)),
                true,
                ADDRESS);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("This is a translation", "Library", "a) Bring an identity card.", "Layanan koleksi")
                .doesNotContain("Old words");
    }

    @Test
    void title_language_and_bookmarks_are_set() throws IOException {
        byte[] pdf = StandardPaper.of(GivenStandards.seed(Seed.names().get(0)), false, ADDRESS);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Perpustakaan – BPS Kota Bima");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly(
                            "Perpustakaan",
                            "Persyaratan",
                            "Sistem, Mekanisme dan Prosedur",
                            "Waktu Penyelesaian",
                            "Biaya / Tarif",
                            "Produk Pelayanan",
                            "Pengaduan Layanan");
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
