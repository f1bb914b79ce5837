package id.go.bps.pst.intake;

import static id.go.bps.pst.intake.ReadDocument.hours;
import static id.go.bps.pst.intake.ReadDocument.kinds;
import static id.go.bps.pst.intake.ReadDocument.read;
import static id.go.bps.pst.intake.ReadDocument.text;
import static id.go.bps.pst.intake.ReadDocument.texts;
import static id.go.bps.pst.intake.ReadDocument.times;
import static id.go.bps.pst.intake.ReadDocument.values;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.intake.document.DocumentText;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.outline.OutlineReaderTest;
import id.go.bps.pst.intake.reading.ImportedStandard;
import id.go.bps.pst.intake.reading.StandardReader;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Fee.FeeClass;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same documents by how they look: other letters, line ends, bullets and columns say the same, and nothing is lost. */
class OtherLayoutsTest {

    /** Every document of the folder: nothing dropped, every row where it is said to be, as the office wrote it and as others send it on. */
    @ParameterizedTest
    @MethodSource("documents")
    void no_word_and_no_component_is_lost_in_any_layout(String name) {
        String text = text(name);
        List<ImportedStandard> all = Stream.of(
                        text,
                        text.replaceAll("\r?\n", "\r\n"),
                        text.replaceAll("\r?\n", "\r"),
                        "\uFEFF" + text,
                        text.replaceAll("(?m)^(?=.)", "   "),
                        text.replaceAll("\r?\n\r?\n", "\n\f\n"))
                .map(form -> {
                    ImportedStandard read = StandardReader.read(form, "Layanan", null);
                    StandardReaderPropertiesTest.assertNothingDropped(form, read);
                    StandardReaderPropertiesTest.assertRangesHold(form, read);
                    return read;
                })
                .toList();
        assertThat(all.get(0).found())
                .contains(Component.REQUIREMENTS, Component.PROCEDURE, Component.TIME, Component.FEE);
        assertThat(all).allSatisfy(read -> {
            assertThat(read.found()).isEqualTo(all.get(0).found());
            assertThat(OutlineReaderTest.told(read.content().procedure()))
                    .isEqualTo(OutlineReaderTest.told(all.get(0).content().procedure()));
            assertThat(values(read)).isEqualTo(values(all.get(0)));
        });
    }

    static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/intake"))) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).toList().stream();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252", "UTF-8"})
    void other_notations_of_letters_have_the_same_meaning(String charset) {
        String text = text("pontianak-ansi");
        DocumentText document = DocumentText.of(text.getBytes(Charset.forName(charset)));
        ImportedStandard read = StandardReader.read(document.text(), "Layanan", null);
        assertThat(read.content().title()).isEqualTo("Layanan “Pojok Statistik” – Perpustakaan");
        assertThat(OutlineReaderTest.told(read.content().procedure())).isEqualTo("""
                null null
                A. Pengguna layanan datang – mendaftar
                B. Pengguna layanan dilayani petugas
                C. Pengguna layanan mengisi survei
                """);
        assertThat(texts(read.content().products())).containsExactly("• Publikasi", "• Konsultasi");
        assertThat(times(read)).containsExactly("COMPLETION 30 MINUTE");
        assertThat(read.content().fee().feeClass()).isEqualTo(FeeClass.FREE);
        assertThat(values(read)).contains("TELEPHONE 0812-5600-6171");
        assertThat(kinds(read)).containsExactly(Kind.CONTACT_KIND);
    }

    @Test
    void a_repeated_heading_and_days_after_their_hours() {
        ImportedStandard read = read("jayapura-rekomendasi");
        assertThat(texts(read.content().products())).containsExactly("1. Surat Rekomendasi Kegiatan Statistik");
        assertThat(read.content().fee().feeClass()).isEqualTo(FeeClass.FREE);
        assertThat(hours(read))
                .containsExactly("[MONDAY, TUESDAY, WEDNESDAY, THURSDAY] 08:00 15:30", "[FRIDAY] 08:00 16:00");
        assertThat(read.content().complaints().contacts()).containsExactly("whatsapp", "whatsapp-2", "email");
        assertThat(kinds(read)).containsExactly(Kind.TIME_UNREAD, Kind.COMPONENT_TWICE);
    }

    @Test
    void bullets_of_words_own_fonts_soft_hyphens_and_empty_fields() {
        ImportedStandard read = read("surabaya-perpustakaan");
        assertThat(OutlineReaderTest.told(read.content().requirements())).isEqualTo("""
                null null
                • Mengisi buku tamu
                • Meninggalkan kartu identitas
                • Tidak membawa makanan
                """);
        assertThat(OutlineReaderTest.told(read.content().procedure()))
                .contains("4. Pengguna mengembalikan koleksi ke meja petugas");
        assertThat(read.content().products().products()).as("0 is no product").isEmpty();
        assertThat(read.content().products().rawText()).isEqualTo("0");
        assertThat(kinds(read))
                .containsExactly(Kind.TIME_UNREAD, Kind.FEE_UNREAD, Kind.COMPONENT_EMPTY, Kind.CONTACT_UNREADABLE);
    }

    @Test
    void a_table_of_two_columns() {
        ImportedStandard read = read("medan-kolom");
        assertThat(read.content().title()).isEqualTo("Konsultasi Statistik");
        assertThat(OutlineReaderTest.told(read.content().procedure())).isEqualTo("""
                null null
                1. Pengguna datang ke PST
                2. Pengguna menyampaikan kebutuhan data
                3. Petugas memberi konsultasi
                """);
        assertThat(times(read)).containsExactly("COMPLETION 60 MINUTE");
        assertThat(read.content().complaints().contacts()).containsExactly("telepon", "whatsapp", "email");
        assertThat(read.found()).hasSize(6);
    }

    @Test
    void a_document_that_lost_its_line_ends() {
        ImportedStandard read = read("jakarta-sebaris");
        assertThat(read.content().title()).isEqualTo("Perpustakaan");
        assertThat(read.content().decree().number()).isEqualTo("31730.05 TAHUN 2023");
        assertThat(read.office().address()).isEqualTo("Jl. Rawasari Selatan No. 42 Jakarta");
        assertThat(OutlineReaderTest.told(read.content().procedure())).isEqualTo("""
                null null
                1. Pengguna datang ke PST
                2. Pengguna membaca pustaka
                3. Pengguna memberi penilaian
                """);
        assertThat(times(read)).containsExactly("WAIT 15 MINUTE");
        assertThat(read.found()).hasSize(6);
        assertThat(kinds(read)).containsExactly(Kind.HIERARCHY_BROKEN);
    }
}
