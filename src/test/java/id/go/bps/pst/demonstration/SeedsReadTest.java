package id.go.bps.pst.demonstration;

import static id.go.bps.pst.offices.profile.ContactKind.EMAIL;
import static id.go.bps.pst.offices.profile.ContactKind.SUGGESTION_BOX;
import static id.go.bps.pst.offices.profile.ContactKind.TELEPHONE;
import static id.go.bps.pst.offices.profile.ContactKind.WEB;
import static id.go.bps.pst.offices.profile.ContactKind.WHATSAPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.Products.Product;
import id.go.bps.pst.standards.content.Products.Quota;
import id.go.bps.pst.standards.content.TimeCommitment;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The typed content of the two files is what a person reads in them, with each peculiarity that decision 0033 describes. */
class SeedsReadTest {

    @Nested
    class KotaBima {

        private final Seed seed = Seed.read("kota-bima-perpustakaan");

        @Test
        void requirements_by_mode() {
            assertThat(outline(seed.content().requirements())).isEqualTo("""
                    IN_PERSON: Layanan offline
                      a) Pengguna layanan datang langsung ke Unit Pelayanan Statistik Terpadu (PST) BPS Kota Bima.
                      b) Pengguna layanan memiliki alamat email yang masih aktif.
                      c) Pengguna layanan membawa kartu identitas diri.
                      d) Pengguna layanan mengisi buku tamu elektronik.
                    ONLINE: Layanan online
                      a) Pengguna layanan memiliki alamat email yang masih aktif.
                      b) Pengguna layanan memiliki nomor HP yang terhubung dengan whatsapp
                    """);
        }

        @Test
        void procedure_nested_as_meant_with_markers_as_written() {
            assertThat(outline(seed.content().procedure())).isEqualTo("""
                    IN_PERSON: Layanan offline
                      · Pengguna layanan datang langsung ke unit PST BPS Kota Bima.
                      1. Pengguna layanan menemui petugas frontline unit PST BPS Kota Bima.
                      2. Pengguna layanan mengisi buku tamu elektronik.
                      3. Pengguna layanan menyerahkan kartu identitas di resepsionis untuk penggunaan loker (menyimpan tas).
                      4. Pengguna layanan mengakses layanan perpustakaan berikut:
                        a. Layanan Perpustakaan Tercetak
                          1) Pengguna layanan membaca pustaka hardcopy pada ruang layanan perpustakaan tercetak.
                          2) Pengguna layanan bisa memperoleh salinan 10 lembar pustaka hardcopy menggunakan sarana fotocopy pustaka.
                          3) Pengguna layanan bisa memperoleh pustaka softcopy menggunakan sarana scanner pustaka.
                        b. Layanan Perpustakaan Digital
                          4) Pengguna layanan membaca pustaka softcopy pada aplikasi perpustakaan online atau website BPS.
                          5) Pengguna layanan bisa mengunduh pustaka softcopy dari website BPS melalui PC/komputer yang telah disediakan di PST.
                      6. Pengguna layanan memberikan penilaian/rating dan umpan balik terhadap kualitas pelayanan yang telah diterima.
                      7. Pengguna layanan mengambil tas di loker, petugas mengembalikan kartu identitas, kemudian pengguna layanan pulang.
                    ONLINE: Layanan online
                      · Pengguna layanan perpustakaan online dapat langsung mencari koleksi perpustakaan secara mandiri setelah login pada aplikasi perpustakaan online atau mengunduh pustaka secara mandiri melalui website BPS.
                    """);
        }

        @Test
        void hours_without_days() {
            assertThat(seed.profile().hours()).singleElement().satisfies(span -> {
                assertThat(span.days()).as("not stated").isEmpty();
                assertThat(span.opens()).isEqualTo(LocalTime.of(8, 0));
                assertThat(span.closes()).isEqualTo(LocalTime.of(15, 30));
                assertThat(span.source().in(text("kota-bima-perpustakaan"))).isEqualTo("08.00 - 15.30 WITA");
            });
        }

        @Test
        void times_that_name_no_number() {
            assertThat(seed.content().time().commitments())
                    .extracting(
                            TimeCommitment::mode,
                            TimeCommitment::kind,
                            TimeCommitment::amount,
                            TimeCommitment::unit,
                            TimeCommitment::clockStart,
                            TimeCommitment::appliesTo)
                    .containsExactly(
                            tuple(DeliveryMode.IN_PERSON, null, null, null, null, null),
                            tuple(
                                    DeliveryMode.ONLINE,
                                    TimeCommitment.Kind.IMMEDIATE,
                                    null,
                                    null,
                                    "setelah login pada aplikasi perpustakaan online",
                                    null));
            assertThat(seed.content().time().commitments().get(1).text())
                    .isEqualTo("Pengguna layanan perpustakaan online dapat langsung mencari koleksi perpustakaan"
                            + " secara mandiri setelah login pada aplikasi perpustakaan online.");
        }

        @Test
        void two_products_and_the_quota_as_both_places_say_it() {
            assertThat(seed.content().products().products())
                    .extracting(Product::marker, Product::text)
                    .containsExactly(
                            tuple("1.", "Layanan koleksi perpustakaan dalam media hardcopy dan softcopy format PDF"),
                            tuple("-", "Layanan penggandaan media cetak maksimal 10 lembar per pengguna."));
            assertThat(seed.content().products().products().get(0).quotas()).isEmpty();
            assertThat(seed.content().products().products().get(1).quotas())
                    .extracting(Quota::item, Quota::maximum, Quota::unit, Quota::perWhom)
                    .containsExactly(
                            tuple("penggandaan media cetak", 10, "lembar", "pengguna"),
                            tuple("salinan pustaka hardcopy", 10, "lembar", null));
        }

        @Test
        void contacts_and_the_number_without_area_code_that_nobody_can_press() {
            assertThat(contacts(seed))
                    .containsExactly(
                            tuple("telepon", TELEPHONE, "0374-43522", "+6237443522", null, null),
                            tuple("whatsapp", WHATSAPP, "08853-3757-0309", "+62885337570309", null, null),
                            tuple("email", EMAIL, "bps5272@bps.go.id", "bps5272@bps.go.id", null, null),
                            tuple("situs-web", WEB, "bimakota.bps.go.id", "https://bimakota.bps.go.id", null, null),
                            tuple("telepon-kop", TELEPHONE, "43522", null, null, null));
            assertThat(seed.content().complaints().contacts()).containsExactly("email", "telepon", "whatsapp");
        }

        @Test
        void names() {
            assertThat(seed.office()).isEqualTo("5272");
            assertThat(seed.content().title()).isEqualTo("Perpustakaan");
            assertThat(seed.content().decree().number()).isEqualTo("B-094b/52721/1/2023");
            assertThat(seed.profile().address()).isEqualTo("Jl. Soekarno Hatta no.14 Kota Bima");
            assertThat(seed.profile().postcode()).isEqualTo("84113");
            assertThat(seed.profile().hierarchy())
                    .containsExactly(
                            "Badan Pusat Statistik",
                            "Sekretariat Utama",
                            "Pelayanan Statistik Terpadu BPS Provinsi Nusa Tenggara Barat",
                            "Pelayanan Statistik Terpadu BPS Kota Bima");
        }
    }

    @Nested
    class KotaBanjarmasin {

        private final Seed seed = Seed.read("kota-banjarmasin-perpustakaan");

        @Test
        void requirements_in_the_mode_that_the_title_names() {
            assertThat(outline(seed.content().requirements())).isEqualTo("""
                    IN_PERSON: null
                      1. Pengguna layanan berkunjung ke Unit Pelayanan Statistik Terpadu (PST) BPS Kota Banjarmasin
                      2. Pengguna layanan memiliki alamat email yang masih aktif
                      3. Pengguna layanan mengisi buku tamu elektronik
                    """);
        }

        @Test
        void procedure_nested_as_meant_with_markers_as_written() {
            assertThat(outline(seed.content().procedure())).isEqualTo("""
                    IN_PERSON: null
                      1. Pengguna layanan datang langsung ke unit PST BPS Kota Banjarmasin
                      2. Pengguna layanan mengisi buku tamu dan mengantri
                      3. Pengguna layanan mengakses layanan perpustakaan berikut:
                        a. Layanan Perpustakaan Tercetak
                          ? Pengguna layanan membaca pustaka hardcopy pada ruang layanan perpustakaan tercetak
                        b. Layanan Perpustakaan Digital
                          ? Pengguna layanan membaca pustaka softcopy pada aplikasi perpustakaan online
                          ? Pengguna layanan bisa memperoleh pustaka softcopy ber-watermark dengan cara mengunduh pustaka softcopy. Pustaka softcopy ber-watermark akan dikirim melalui aplikasi pelayanan, alamat email, pesan Whatsapp, atau disalin ke flashdisk pengguna layanan.
                      4. Pengguna layanan memberikan penilaian/rating/ pengaduan terhadap kualitas pelayanan perpustakaan kunjungan langsung
                      5. Pengguna layanan selesai mengakses layanan perpustakaan
                    """);
        }

        @Test
        void ten_minutes_that_are_a_wait_for_the_printed_library_only() {
            assertThat(seed.content().time().commitments()).singleElement().satisfies(time -> {
                assertThat(time.mode()).isEqualTo(DeliveryMode.IN_PERSON);
                assertThat(time.kind()).isEqualTo(TimeCommitment.Kind.WAIT);
                assertThat(time.amount()).isEqualTo(10);
                assertThat(time.unit()).isEqualTo(TimeCommitment.Unit.MINUTE);
                assertThat(time.clockStart()).isEqualTo("setelah mengisi buku tamu elektronik");
                assertThat(time.appliesTo()).isEqualTo("perpustakaan tercetak");
            });
        }

        @Test
        void one_product_no_quota_no_hours() {
            assertThat(seed.content().products().products()).singleElement().satisfies(product -> {
                assertThat(product.marker()).isEqualTo("1.");
                assertThat(product.text()).isEqualTo("Pustaka hardcopy atau softcopy berwatermark");
                assertThat(product.quotas()).isEmpty();
            });
            assertThat(seed.profile().hours()).as("not stated").isEmpty();
        }

        @Test
        void contacts_each_by_itself_with_its_purpose() {
            assertThat(contacts(seed))
                    .containsExactly(
                            tuple("telepon", TELEPHONE, "05116773031", "+625116773031", null, null),
                            tuple(
                                    "whatsapp-layanan",
                                    WHATSAPP,
                                    "0812-1010-6371",
                                    "+6281210106371",
                                    null,
                                    "Layanan Statistik Terpadu"),
                            tuple(
                                    "whatsapp-pengaduan",
                                    WHATSAPP,
                                    "0812-5050-6371",
                                    "+6281250506371",
                                    null,
                                    "Layanan Pengaduan"),
                            tuple("email", EMAIL, "bps6371@bps.go.id", "bps6371@bps.go.id", null, null),
                            tuple("email-gmail", EMAIL, "bps6371@gmail.com", "bps6371@gmail.com", null, null),
                            tuple(
                                    "situs-web",
                                    WEB,
                                    "banjarmasinkota.bps.go.id",
                                    "https://banjarmasinkota.bps.go.id",
                                    null,
                                    null),
                            tuple(
                                    "situs-pengaduan",
                                    WEB,
                                    "https://webapps.bps.go.id/pengaduan/",
                                    "https://webapps.bps.go.id/pengaduan/",
                                    "Website pengaduan",
                                    null),
                            tuple(
                                    "kotak-saran",
                                    SUGGESTION_BOX,
                                    "Kotak saran & pengaduan pada unit PST BPS Kota Banjarmasin",
                                    null,
                                    "Pengaduan Langsung",
                                    null));
            assertThat(seed.content().complaints().contacts())
                    .containsExactly(
                            "kotak-saran",
                            "situs-pengaduan",
                            "email",
                            "email-gmail",
                            "whatsapp-layanan",
                            "whatsapp-pengaduan");
        }

        @Test
        void names() {
            assertThat(seed.office()).isEqualTo("6371");
            assertThat(seed.content().title()).isEqualTo("Layanan Perpustakaan dengan Cara Kunjungan Langsung");
            assertThat(seed.content().decree().number()).isEqualTo("019/KPA/2024 TAHUN 2024");
            assertThat(seed.profile().address()).isEqualTo("Jalan Gatot Subroto No. 5 Banjarmasin");
            assertThat(seed.profile().postcode()).isEqualTo("70235");
        }
    }

    private static String text(String name) {
        return new String(Seed.file(name), StandardCharsets.UTF_8);
    }

    private static String outline(Outline outline) {
        StringBuilder told = new StringBuilder();
        for (ModeList list : outline.lists()) {
            told.append(list.mode()).append(": ").append(list.heading()).append('\n');
            list.items().forEach(item -> tell(item, "  ", told));
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

    /** For each contact: its name in the documents, kind, value as written, normalised value, label and purpose. */
    private static List<Tuple> contacts(Seed seed) {
        return seed.profile().contacts().stream()
                .map(contact -> tuple(
                        contact.id(),
                        contact.kind(),
                        contact.value(),
                        contact.normalized(),
                        contact.label(),
                        contact.purpose()))
                .toList();
    }
}
