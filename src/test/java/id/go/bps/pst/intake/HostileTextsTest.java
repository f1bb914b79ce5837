package id.go.bps.pst.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.intake.document.DocumentText;
import id.go.bps.pst.intake.outline.OutlineText;
import id.go.bps.pst.intake.reading.StandardReader;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.patterns.SmallStack;
import id.go.bps.pst.standards.content.Component;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document written to stop the portal is read or refused, on a small stack and in linear time. */
class HostileTextsTest {

    static final List<String> PIECES = List.of(
            "1. ",
            "1.",
            "1",
            "a. ",
            "a) ",
            "(a) ",
            "(",
            ")",
            "((1) ",
            "a ",
            "a",
            "A ",
            " ",
            "\n",
            "\n\n",
            "\t",
            "-",
            "- ",
            "-\n",
            "\u2022 ",
            "\u2022\n",
            ".",
            ":",
            ": ",
            "a: ",
            ",",
            ";",
            "/",
            " / ",
            "<",
            "<a ",
            "<!--",
            "\u00ad",
            "\u0301",
            "\ud83d\ude00",
            "\ud800",
            "\u2028",
            "\r",
            "\r\n",
            "@",
            "a@a.",
            "a@a.id ",
            "a.id.",
            "www.",
            "https://",
            "08 ",
            "0812 ",
            "0812345678 ",
            "(0374) ",
            "telp ",
            "fax/telp ",
            "wa ",
            "I. ",
            "II.\n",
            "i) ",
            "1.1.",
            "1.1.1.1.1 ",
            "1\n",
            "1.\n",
            "A.\n1.\n",
            "a.\n",
            "1) a) i) ",
            "(1",
            "Rp ",
            "rp 1 ",
            "Rp 1.000,- ",
            "gratis ",
            "per ",
            "tidak ada ",
            "1 hari ",
            "1 (satu) ",
            "1 jam ",
            "2 x 1 ",
            "sejak a ",
            "08.00 - ",
            "08.00-09.00 ",
            "senin ",
            "senin - ",
            "senin s.d. ",
            "jam ",
            "maksimal 1 ",
            "a maksimal 1 lembar ",
            "salinan 1 lembar ",
            "layanan ",
            "layanan online\n",
            "kunjungan langsung ",
            "online/",
            "Persyaratan\n",
            "Persyaratan ",
            "Prosedur\n1. a\n",
            "Biaya\n",
            "Waktu:\n",
            "Pengaduan\n",
            "Produk Layanan\n",
            "No. SK : ",
            "SK ",
            "Nomor SK: 1 tanggal 1 ",
            "Halaman 1 dari 2\n",
            "Jl. ",
            "84113 ",
            "kecuali ",
            "PP Nomor 1 Tahun 2020 tentang ",
            "Kepala ");

    /** Before it, so that each reader gets to see it. */
    static final List<String> LEADS = List.of(
            "",
            head("Persyaratan"),
            head("Sistem, Mekanisme dan Prosedur"),
            head("Waktu Penyelesaian"),
            head("Biaya / Tarif"),
            head("Produk Pelayanan"),
            head("Pengaduan Layanan"));

    private static String head(String component) {
        return "Perpustakaan\nNo. SK : B-1/2024\nBadan Pusat Statistik / BPS Kota Bima\nJl. Gatot Subroto 1 84113\n\nPersyaratan\n1. KTP\n\nBiaya / Tarif\nTidak"
                + " dipungut biaya\n\n" + component + "\n";
    }

    static Stream<String> pieces() {
        return PIECES.stream();
    }

    @Test
    void the_document_that_once_overflowed_the_stack_is_read() {
        String text = head("Pengaduan Layanan") + "1. ".repeat(2_000);
        SmallStack.run(() ->
                assertThat(StandardReader.read(text, "Layanan", null).found()).contains(Component.COMPLAINTS));
    }

    /** Each in one place of a document; {@link HostileTextsDrill} puts each into every place. */
    @ParameterizedTest
    @MethodSource("pieces")
    void a_repeated_piece_is_read_in_linear_time(String piece) {
        String lead = LEADS.get(PIECES.indexOf(piece) % LEADS.size());
        requireLinear(lead, piece, 4_000);
    }

    static void requireLinear(String lead, String piece, int characters) {
        Growth.requireLinear(
                HostileTextsTest::read, length -> lead + piece.repeat(length / piece.length()), characters);
    }

    static void read(String text) {
        try {
            StandardReader.read(
                    DocumentText.of(text.getBytes(StandardCharsets.UTF_8)).text(), "Layanan", "WITA");
        } catch (Refusal refused) {
            assertThat(refused.getKind()).isEqualTo(Refusal.Kind.INVALID);
        }
        StandardReader.read(text, "Layanan", null);
        OutlineText.read(Component.PROCEDURE, text);
        OutlineText.read(Component.REQUIREMENTS, text);
    }
}
