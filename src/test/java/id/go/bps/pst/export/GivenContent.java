package id.go.bps.pst.export;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Decree;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.Fee.FeeClass;
import id.go.bps.pst.standards.content.Fee.Tariff;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.Products;
import id.go.bps.pst.standards.content.Products.Product;
import id.go.bps.pst.standards.content.Products.Quota;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.content.Times;
import id.go.bps.pst.standards.versions.StandardView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Standards as an office may type them at the desk, made at random, with whatever a text can hold. The seed of its chance is its name. */
public final class GivenContent {

    private static final String[] TEXTS = {
        "Pengguna layanan mengisi buku tamu",
        "Membawa a. KTP b. surat pengantar dan c. proposal",
        "1. bukan nomor, melainkan isi",
        "Persyaratan",
        "Biaya / Tarif",
        "Petugas menjawab; selesai. Pengguna pulang. - Terima kasih banyak atas kunjungan",
        "huruf kecil di awal",
        "Lihat https://ppid.bps.go.id/app/konten/0000/Layanan-BPS.html?alamat=yang-panjang-sekali-dan-tidak-muat-di-satu-baris-pun-karena-terlalu-panjang",
        "Satu\nbaris\nbaru",
        "Panah → centang ✓ kotak ☐ derajat ° peluru • elipsis … “kutip” — ≤ 5 × 10⁻³",
        "Tanda \uF0B7 dari Word, 漢字, emoji 😀, العربية, кириллица, ελληνικά, tiếng Việt, o\u0308",
        "spasi\u00A0tetap lunak\u00ADnya nol\u200Blebar",
        "< bukan > & \"tanda\" \\ (kurung) [siku] {kurawal} %",
        "?",
        "0",
        "tidak dinyatakan",
        "A".repeat(300),
        "Kalimat yang panjang dengan banyak kata tentang data statistik dan publikasi. "
                .repeat(24)
                .strip()
    };
    private static final String[] MARKERS = {"1.", "a)", "-", "?", "•", "(3)", "iv.", "\uF0B7", "12.", "B."};

    private final Random chance;

    private GivenContent(long seed) {
        chance = new Random(seed);
    }

    /** Anything. */
    public static StandardView at(long seed) {
        return new GivenContent(seed).standard();
    }

    private StandardView standard() {
        OfficeProfile office = OfficeProfile.of(
                "Pelayanan Statistik Terpadu BPS Kota Bima",
                chance.nextBoolean() ? null : "Jl. Soekarno Hatta no. 14 Kota Bima",
                chance.nextBoolean() ? null : "84113",
                List.of("Badan Pusat Statistik", "Pelayanan Statistik Terpadu BPS Kota Bima"),
                contacts(),
                List.of());
        StandardContent content = StandardContent.of(
                        any("Perpustakaan", "Konsultasi Statistik & Data Mikro <5 – “Daring”", "Layanan daring 漢字"))
                .decree(new Decree(
                        any("019/KPA/2024 TAHUN 2024", null, "B-094b/52721/1/2023"),
                        any(LocalDate.of(2024, 5, 1), null),
                        null))
                .effectiveDate(any(null, LocalDate.of(2026, 12, 1)))
                .requirements(outline())
                .procedure(outline())
                .time(times())
                .fee(fee())
                .products(products())
                .complaints(new ComplaintChannels(
                        chance.nextInt(4) == 0 ? "sebagaimana ditulis\n\nkantor" : null,
                        office.contacts().stream()
                                .map(ContactPoint::id)
                                .limit(chance.nextInt(5))
                                .toList(),
                        null))
                .kept(Map.of(Component.LEGAL_BASIS, "disimpan kantor"))
                .build();
        return GivenStandards.published(office, content);
    }

    private static List<ContactPoint> contacts() {
        return List.of(
                ContactPoint.written("a", ContactKind.EMAIL, "bps5272@bps.go.id", null, null),
                ContactPoint.written("b", ContactKind.TELEPHONE, "0374-43522", "Bagian umum", "jam kerja"),
                ContactPoint.written("c", ContactKind.WHATSAPP, "0812-1010-6371", null, "Layanan Pengaduan"),
                ContactPoint.written("d", ContactKind.SUGGESTION_BOX, "Di ruang PST", null, null),
                ContactPoint.written("e", ContactKind.LAPOR, "https://www.lapor.go.id", null, null),
                ContactPoint.written("f", ContactKind.WEB, "bimakota.bps.go.id", null, null));
    }

    private Outline outline() {
        List<ModeList> lists = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            lists.add(new ModeList(
                    any(DeliveryMode.IN_PERSON, DeliveryMode.ONLINE, null),
                    any(null, "Layanan offline", "Bagi yang datang"),
                    items(0),
                    null));
        }
        return new Outline(null, lists, null);
    }

    private List<OutlineItem> items(int depth) {
        List<OutlineItem> items = new ArrayList<>();
        boolean marked = chance.nextBoolean();
        for (int i = chance.nextInt(depth == 0 ? 7 : 3); i > 0; i--) {
            items.add(new OutlineItem(
                    marked && chance.nextInt(5) > 0 ? any(MARKERS) : null,
                    any(TEXTS),
                    depth < 5 && chance.nextInt(3) == 0 ? items(depth + 1) : List.of(),
                    null));
        }
        return items;
    }

    private Times times() {
        return new Times(
                null, Stream.generate(this::time).limit(chance.nextInt(4)).toList(), null);
    }

    private TimeCommitment time() {
        boolean counted = chance.nextBoolean();
        return new TimeCommitment(
                any(DeliveryMode.IN_PERSON, DeliveryMode.ONLINE, null),
                counted
                        ? any(TimeCommitment.Kind.WAIT, TimeCommitment.Kind.COMPLETION)
                        : any(TimeCommitment.Kind.IMMEDIATE, null),
                counted ? (Integer) (1 + chance.nextInt(30)) : null,
                counted ? any(TimeCommitment.Unit.values()) : null,
                any(null, "setelah berkas lengkap"),
                any(null, "perpustakaan tercetak"),
                TEXTS[chance.nextInt(10)],
                null);
    }

    private Fee fee() {
        FeeClass feeClass = any(FeeClass.FREE, FeeClass.ZERO_RUPIAH, FeeClass.PNBP, null);
        String note = any(null, "Kecuali data mikro", "Baris satu\n\nBaris dua");
        return feeClass == FeeClass.PNBP
                ? new Fee(
                        null,
                        feeClass,
                        any(null, "PP Nomor 21 Tahun 2023"),
                        note,
                        Stream.generate(() -> new Tariff(
                                        any("Publikasi cetak", "Peta, per 1.000 km²"),
                                        chance.nextInt(3_000_000),
                                        any(null, "lembar")))
                                .limit(chance.nextInt(60))
                                .toList(),
                        null)
                : new Fee(null, feeClass, null, note, List.of(), null);
    }

    private Products products() {
        return new Products(
                null,
                Stream.generate(() -> new Product(
                                any(null, "1.", "-"),
                                any(TEXTS),
                                chance.nextBoolean()
                                        ? List.of()
                                        : List.of(new Quota(
                                                "salinan",
                                                1 + chance.nextInt(2000),
                                                "lembar",
                                                any(null, "pengguna"),
                                                null)),
                                null))
                        .limit(chance.nextInt(5))
                        .toList(),
                null);
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[chance.nextInt(choices.length)];
    }
}
