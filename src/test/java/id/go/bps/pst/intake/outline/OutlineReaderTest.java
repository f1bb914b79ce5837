package id.go.bps.pst.intake.outline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.demonstration.Seed;
import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

public class OutlineReaderTest {

    private final List<Doubt> doubts = new ArrayList<>();

    @Test
    void kota_bima_is_read_as_typed_by_hand() {
        assertThat(read(Seed.read("kota-bima-perpustakaan")
                        .content()
                        .requirements()
                        .rawText()))
                .isEqualTo("""
                IN_PERSON Layanan offline
                a) Pengguna layanan datang langsung ke Unit Pelayanan Statistik Terpadu (PST) BPS Kota Bima.
                b) Pengguna layanan memiliki alamat email yang masih aktif.
                c) Pengguna layanan membawa kartu identitas diri.
                d) Pengguna layanan mengisi buku tamu elektronik.
                ONLINE Layanan online
                a) Pengguna layanan memiliki alamat email yang masih aktif.
                b) Pengguna layanan memiliki nomor HP yang terhubung dengan whatsapp
                """);
        assertSame(Seed.read("kota-bima-perpustakaan").content().procedure());
        assertThat(kinds()).contains(Kind.NUMBERING_SKIPS, Kind.NUMBERING_RUNS_ON);
    }

    @Test
    void kota_banjarmasin_is_read_as_typed_by_hand() {
        assertSame(Seed.read("kota-banjarmasin-perpustakaan").content().requirements());
        assertSame(Seed.read("kota-banjarmasin-perpustakaan").content().procedure());
    }

    private void assertSame(Outline byHand) {
        Outline read = new OutlineBuilder(Passage.of(byHand.rawText()), Component.PROCEDURE, doubts).outline(null);
        assertThat(told(read)).isEqualTo(told(byHand).replace("IN_PERSON null", "null null"));
    }

    @Test
    void each_line_with_a_number() {
        assertThat(read("1. Datang\n2. Mengisi buku tamu\n3. Menunggu\n")).isEqualTo("""
                null null
                1. Datang
                2. Mengisi buku tamu
                3. Menunggu
                """);
        assertThat(doubts).isEmpty();
    }

    @Test
    void text_from_word_with_tabs_and_its_own_bullets() {
        assertThat(
                        read(
                                "1.\tMembawa KTP\r\n\ta.\tAsli\r\n\tb.\tSalinan\r\n\t\t\uF0B7\tSatu lembar\r\n2.\tMengisi formulir\r\n"))
                .isEqualTo("""
                null null
                1. Membawa KTP
                  a. Asli
                  b. Salinan
                    • Satu lembar
                2. Mengisi formulir
                """);
        assertThat(doubts).isEmpty();
    }

    @Test
    void all_kinds_of_numbering() {
        assertThat(read("(1) Satu\n(2) Dua\n  i. Dua satu\n  ii. Dua dua\n  – strip\n  – strip lagi\n(3) Tiga"))
                .isEqualTo("""
                null null
                (1) Satu
                (2) Dua
                  i. Dua satu
                  ii. Dua dua
                    – strip
                    – strip lagi
                (3) Tiga
                """);
        assertThat(read("A. Umum\n1.1 Satu\n1.2 Dua\nB. Khusus\n* bintang\n* lagi"))
                .isEqualTo("""
                null null
                A. Umum
                  1.1 Satu
                  1.2 Dua
                B. Khusus
                  * bintang
                  * lagi
                """);
    }

    @Test
    void letters_beyond_i() {
        assertThat(read("a. A\nb. B\nc. C\nd. D\ne. E\nf. F\ng. G\nh. H\ni. I\nj. J")
                        .lines())
                .hasSize(11)
                .noneMatch(line -> line.startsWith(" "));
    }

    @Test
    void text_that_looks_like_a_number_stays_text() {
        assertThat(read("1. Menuju Jl. Gatot Subroto No. 5 Lantai 2. Loket 1 (satu) dibuka pukul 08.00 - 15.30 WITA.\n"
                        + "2. Sesuai Pasal 21 ayat (1) huruf a. dan huruf b) serta PP Nomor 7 Tahun 2012. Ada pertanyaan? Tanya petugas.\n"
                        + "3. Membayar Rp 10.000 untuk 10 (sepuluh) lembar"))
                .isEqualTo("""
                        null null
                        1. Menuju Jl. Gatot Subroto No. 5 Lantai 2. Loket 1 (satu) dibuka pukul 08.00 - 15.30 WITA.
                        2. Sesuai Pasal 21 ayat (1) huruf a. dan huruf b) serta PP Nomor 7 Tahun 2012. Ada pertanyaan? Tanya petugas.
                        3. Membayar Rp 10.000 untuk 10 (sepuluh) lembar
                        """);
    }

    @Test
    void a_line_broken_by_a_pdf_is_one_row() {
        assertThat(
                        read(
                                "1. Pengguna layanan mengisi buku tamu elektronik yang disediakan pada\nmeja resepsionis dengan data diri yang benar\n2. Selesai"))
                .isEqualTo("""
                        null null
                        1. Pengguna layanan mengisi buku tamu elektronik yang disediakan pada meja resepsionis dengan data diri yang benar
                        2. Selesai
                        """);
    }

    @Test
    void each_line_without_a_number_is_a_row() {
        assertThat(read("Membawa kartu identitas\nMengisi buku tamu\n\nMembawa surat pengantar;"))
                .isEqualTo("""
                null null
                · Membawa kartu identitas
                · Mengisi buku tamu
                · Membawa surat pengantar;
                """);
        assertThat(doubts).isEmpty();
    }

    @Test
    void a_list_is_nested_below_the_sentence_that_introduces_it() {
        assertThat(read("Pengguna membawa:\n1. KTP\n2. Surat\nPengguna mengisi:\n1. Buku tamu"))
                .isEqualTo("""
                null null
                · Pengguna membawa:
                  1. KTP
                  2. Surat
                · Pengguna mengisi:
                  1. Buku tamu
                """);
    }

    @Test
    void delivery_modes_in_many_kinds_of_headings() {
        assertThat(
                        read(
                                "A. Kunjungan Langsung\n1. Datang\n2. Duduk\nB. Daring\n1. Masuk ke laman\nC. Layanan Konsultasi Online:\n- Tanya"))
                .isEqualTo("""
                        IN_PERSON Kunjungan Langsung
                        1. Datang
                        2. Duduk
                        ONLINE Daring
                        1. Masuk ke laman
                        ONLINE Layanan Konsultasi Online
                        - Tanya
                        """);
        assertThat(read("Offline:\na. Satu\nb. Dua\n\nOnline:\na. Tiga")).isEqualTo("""
                IN_PERSON Offline
                a. Satu
                b. Dua
                ONLINE Online
                a. Tiga
                """);
    }

    @Test
    void repeated_skipped_and_late_numbers_are_doubts() {
        assertThat(read("3. Tiga\n5. Lima\n5. Lima lagi\n1. Satu")).isEqualTo("""
                null null
                3. Tiga
                5. Lima
                5. Lima lagi
                1. Satu
                """);
        assertThat(kinds())
                .containsExactly(
                        Kind.NUMBERING_STARTS_LATE,
                        Kind.NUMBERING_SKIPS,
                        Kind.NUMBERING_REPEATS,
                        Kind.NUMBERING_RESTARTS);
    }

    @Test
    void a_number_alone_belongs_to_the_next_line() {
        assertThat(read("1.\nSatu\n2.\nDua")).isEqualTo("null null\n1. Satu\n2. Dua\n");
    }

    @Test
    void empty_and_nearly_empty_texts() {
        for (String text : List.of(
                "", " \n\t ", "-", "1.", "•", "?", "a)", "1. 1)", "Offline", ":", "\u0000\u0001", "(", "1.1", "- -")) {
            read(text);
        }
    }

    private String read(String text) {
        return told(new OutlineBuilder(Passage.of(text).strip(), Component.PROCEDURE, doubts).outline(null));
    }

    private List<Kind> kinds() {
        return doubts.stream().map(Doubt::kind).toList();
    }

    public static String told(Outline outline) {
        StringBuilder told = new StringBuilder();
        for (ModeList list : outline.lists()) {
            told.append(list.mode()).append(' ').append(list.heading()).append('\n');
            list.items().forEach(item -> tell(item, "", told));
        }
        return told.toString();
    }

    private static void tell(OutlineItem item, String indent, StringBuilder told) {
        told.append(indent)
                .append(item.marker() == null ? "·" : item.marker())
                .append(' ')
                .append(item.text())
                .append('\n');
        item.items().forEach(nested -> tell(nested, indent + "  ", told));
    }
}
