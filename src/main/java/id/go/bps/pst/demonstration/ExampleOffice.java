package id.go.bps.pst.demonstration;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.NationalRegistry.Line;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Decree;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.Products;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.content.Times;
import id.go.bps.pst.standards.content.Translation;
import id.go.bps.pst.standards.services.ServiceNames;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Made-up profile and standards of an office, to see the portal at full size. They are marked CONTOH everywhere; addresses and telephone
 * numbers are not in use. The same office always gets the same content, and offices differ as real ones do.
 */
final class ExampleOffice {

    /** Marks all made-up content. */
    static final String MARK = "CONTOH";

    /** A service of the office's own, which is not on the national list. */
    static final ServiceNames OWN = new ServiceNames("Permintaan Data Mikro", "Microdata Requests");

    private static final String MAIL = "surel";
    private static final String TELEPHONE = "telepon";
    private static final List<DayOfWeek> WORKING_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final Line office;
    private final int seed;

    ExampleOffice(Line office) {
        this.office = office;
        this.seed = Math.floorMod(office.code().getValue().hashCode() * 31, 9973);
    }

    private <T> T vary(int turn, List<T> choices) {
        return choices.get((seed / (turn + 1) + turn) % choices.size());
    }

    private String area() {
        return office.name().replaceFirst("^BPS ", "");
    }

    OfficeProfile profile() {
        String code = office.code().getValue();
        return OfficeProfile.of(
                "Pelayanan Statistik Terpadu " + office.name() + " (" + MARK + ")",
                "Jl. Contoh No. " + (seed % 200 + 1) + ", " + area(),
                (code.startsWith("0") ? "1000" : code) + "1",
                List.of("Badan Pusat Statistik", office.name()),
                List.of(
                        ContactPoint.written(MAIL, ContactKind.EMAIL, "pst" + code + "@contoh.example", MARK, null),
                        ContactPoint.written(TELEPHONE, ContactKind.TELEPHONE, "0000-00" + code, MARK, null)),
                List.of(HourSpan.of(
                        WORKING_DAYS,
                        vary(1, List.of(LocalTime.of(7, 30), LocalTime.of(8, 0), LocalTime.of(8, 30))),
                        vary(2, List.of(LocalTime.of(15, 0), LocalTime.of(15, 30), LocalTime.of(16, 0))))));
    }

    /** @param service slug of the national list, or of {@link #OWN} */
    StandardContent standard(String service) {
        return switch (service) {
            case "perpustakaan" ->
                content(
                        "Perpustakaan",
                        "Library",
                        List.of("Pengunjung membawa kartu identitas diri", "Pengunjung mengisi buku tamu elektronik"),
                        List.of(
                                "Pengunjung menitipkan tas di loker",
                                "Pengunjung membaca publikasi tercetak di ruang baca, atau mencarinya pada perpustakaan digital",
                                "Pengunjung meminta fotokopi publikasi paling banyak "
                                        + vary(3, List.of("10", "15", "20")) + " lembar kepada petugas"),
                        free("Fotokopi publikasi tidak dipungut biaya"),
                        List.of("Pustaka tercetak dan digital", "Salinan halaman publikasi"));
            case "konsultasi-statistik" ->
                content(
                        "Konsultasi Statistik",
                        "Statistical Consultation",
                        List.of(
                                "Pengguna mengisi formulir permintaan konsultasi",
                                "Pengguna menyebutkan data atau metode yang ingin dikonsultasikan"),
                        List.of(
                                "Petugas memeriksa kebutuhan pengguna",
                                "Konsultan statistik menjelaskan konsep, definisi, dan metodologi",
                                "Pengguna memberikan penilaian atas layanan"),
                        free("Konsultasi gratis bagi semua pengguna"),
                        List.of("Penjelasan lisan atau tertulis tentang data statistik"));
            case "penjualan-produk-statistik" ->
                content(
                        "Penjualan Produk Statistik",
                        "Sale of Statistical Products",
                        List.of("Pengguna menyebutkan judul publikasi atau peta wilayah kerja yang dibeli"),
                        List.of(
                                "Petugas memeriksa ketersediaan produk",
                                "Pengguna membayar melalui kode billing",
                                "Petugas menyerahkan publikasi dan bukti bayar"),
                        new Fee(
                                null,
                                Fee.FeeClass.PNBP,
                                "PP contoh tentang tarif PNBP",
                                null,
                                List.of(
                                        new Fee.Tariff("Publikasi tercetak", 25_000L + seed % 10 * 5_000L, "judul"),
                                        new Fee.Tariff("Peta digital wilayah kerja statistik", 50_000, "desa")),
                                null),
                        List.of("Publikasi tercetak", "Peta digital"));
            case "rekomendasi-kegiatan-statistik" ->
                content(
                        "Rekomendasi Kegiatan Statistik",
                        "Recommendation of Statistical Activities",
                        List.of(
                                "Instansi menyampaikan surat permohonan rekomendasi survei",
                                "Instansi mengisi formulir pemberitahuan survei statistik sektoral"),
                        List.of(
                                "Petugas memeriksa kelengkapan rancangan survei",
                                "Rancangan dibahas bersama instansi",
                                "Surat rekomendasi diterbitkan"),
                        free(null),
                        List.of("Surat rekomendasi kegiatan statistik"));
            default ->
                content(
                        OWN.indonesian(),
                        OWN.english(),
                        List.of(
                                "Pengguna membawa surat pengantar dari perguruan tinggi atau instansi",
                                "Pengguna menandatangani perjanjian penggunaan data mikro"),
                        List.of(
                                "Pengguna memilih variabel data mikro yang diperlukan",
                                "Petugas menyiapkan data mikro",
                                "Data mikro diserahkan melalui "
                                        + vary(4, List.of("surel", "media simpan", "tautan unduh"))),
                        free("Data mikro bagi mahasiswa dikenai tarif nol rupiah"),
                        List.of("Berkas data mikro beserta kamus datanya"));
        };
    }

    private StandardContent content(
            String title,
            String english,
            List<String> requirements,
            List<String> steps,
            Fee fee,
            List<String> products) {
        int amount = vary(5, List.of(5, 10, 15, 30));
        StandardContent content = new StandardContent(
                title + " (" + MARK + ")",
                new Decree(MARK + "/" + office.code() + "/2026", LocalDate.of(2026, 1, 5), null),
                LocalDate.of(2026, 1, 5),
                outline(DeliveryMode.IN_PERSON, requirements),
                outline(DeliveryMode.IN_PERSON, steps),
                new Times(
                        null,
                        List.of(new TimeCommitment(
                                null,
                                TimeCommitment.Kind.WAIT,
                                amount,
                                TimeCommitment.Unit.MINUTE,
                                "setelah mengisi buku tamu",
                                null,
                                "Pengguna dilayani paling lama " + amount + " menit setelah mengisi buku tamu",
                                null)),
                        null),
                fee,
                new Products(
                        null,
                        products.stream()
                                .map(text -> new Products.Product(null, text, List.of(), null))
                                .toList(),
                        null),
                new ComplaintChannels(null, List.of(MAIL, TELEPHONE), null),
                Map.of(
                        Component.LEGAL_BASIS,
                        "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
                        Component.FACILITIES,
                        "Ruang tunggu, komputer, dan akses bagi penyandang disabilitas di " + area()),
                null,
                null);
        return seed % 3 == 0 ? inEnglish(content, english) : content;
    }

    private static StandardContent inEnglish(StandardContent content, String title) {
        return content.inEnglish(
                new Translation(title + " (EXAMPLE)", content.titleDigest()),
                Map.of(
                        Component.REQUIREMENTS,
                        new Translation(
                                "Bring an identity card and sign the electronic guest book.",
                                content.digest(Component.REQUIREMENTS))));
    }

    private static Outline outline(DeliveryMode mode, List<String> texts) {
        List<OutlineItem> items = Stream.concat(
                        texts.stream(), Stream.of("Ini " + MARK + ", bukan standar pelayanan yang sesungguhnya"))
                .map(OutlineItem::of)
                .toList();
        return new Outline(null, List.of(new ModeList(mode, null, items, null)), null);
    }

    private static Fee free(String note) {
        return new Fee(null, Fee.FeeClass.FREE, null, note, List.of(), null);
    }

    /** The file from which a standard was imported. */
    byte[] file(String service) {
        return (MARK + ": standar pelayanan buatan untuk peragaan.\n" + office.name() + "\n"
                        + standard(service).title() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
