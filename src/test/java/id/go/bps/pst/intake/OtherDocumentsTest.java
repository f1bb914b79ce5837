package id.go.bps.pst.intake;

import static id.go.bps.pst.intake.ReadDocument.contact;
import static id.go.bps.pst.intake.ReadDocument.hours;
import static id.go.bps.pst.intake.ReadDocument.kinds;
import static id.go.bps.pst.intake.ReadDocument.read;
import static id.go.bps.pst.intake.ReadDocument.tariffs;
import static id.go.bps.pst.intake.ReadDocument.texts;
import static id.go.bps.pst.intake.ReadDocument.times;
import static id.go.bps.pst.intake.ReadDocument.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.outline.OutlineReaderTest;
import id.go.bps.pst.intake.reading.ImportedStandard;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Fee.FeeClass;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.content.TimeCommitment.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents of other services and offices, with other faults than the seeds', written by hand as offices write: what they promise. */
class OtherDocumentsTest {

    @Test
    void a_consultation_in_two_ways_with_all_kinds_of_contacts() {
        ImportedStandard read = read("ambon-konsultasi");
        assertThat(read.content().title()).isEqualTo("Konsultasi Statistik");
        assertThat(read.content().decree().number()).isEqualTo("030 Tahun 2024");
        assertThat(read.office().hierarchy()).last().isEqualTo("Pelayanan Statistik Terpadu BPS Kota Ambon");
        assertThat(read.office().postcode()).isEqualTo("97232");
        assertThat(OutlineReaderTest.told(read.content().procedure())).isEqualTo("""
                IN_PERSON Kunjungan Langsung
                1) Pengguna mengambil nomor antrean;
                2) Petugas memanggil pengguna sesuai nomor antrean;
                3) Pengguna menyampaikan kebutuhan data:
                  - data sektoral
                  - data mikro
                4) Petugas memberikan konsultasi.
                ONLINE Daring
                1) Pengguna mengirim pertanyaan;
                3) Petugas membalas pertanyaan.
                """);
        assertThat(read.content().time().commitments())
                .extracting(
                        TimeCommitment::mode,
                        TimeCommitment::kind,
                        TimeCommitment::amount,
                        TimeCommitment::unit,
                        TimeCommitment::clockStart)
                .containsExactly(
                        tuple(
                                DeliveryMode.IN_PERSON,
                                TimeCommitment.Kind.COMPLETION,
                                30,
                                Unit.MINUTE,
                                "sejak pengguna dipanggil"),
                        tuple(DeliveryMode.ONLINE, null, null, null, null));
        assertThat(read.content().fee().feeClass()).isEqualTo(FeeClass.ZERO_RUPIAH);
        assertThat(read.content().complaints().contacts())
                .extracting(id -> contact(read, id))
                .extracting(ContactPoint::kind, ContactPoint::value, ContactPoint::purpose)
                .containsExactly(
                        tuple(ContactKind.COUNTER, "Ruang PST BPS Kota Ambon", null),
                        tuple(ContactKind.TELEPHONE, "(0911) 361320", null),
                        tuple(ContactKind.WHATSAPP, "0811 4700 8171", "khusus pengaduan"),
                        tuple(ContactKind.LAPOR, "www.lapor.go.id", null));
        assertThat(read.office().contacts())
                .extracting(ContactPoint::normalized)
                .contains("+62911361320");
        assertThat(read.content().kept().get(Component.LEGAL_BASIS))
                .startsWith("1. Undang-Undang")
                .endsWith("Pelayanan Publik");
        assertThat(read.content().kept().get(Component.SAFETY_GUARANTEE))
                .isEqualTo("Data pengguna dijaga kerahasiaannya.");
        assertThat(read.doubts())
                .extracting(Doubt::kind)
                .contains(Kind.NUMBERING_SKIPS, Kind.TIME_WORDS_DIFFER, Kind.CONTACT_LINE_UNREAD);
    }

    @Test
    void a_sale_with_tariffs_a_page_turned_within_a_step_and_a_heading_misspelt() {
        ImportedStandard read = read("sikka-penjualan");
        assertThat(read.content().decree().number()).isNull();
        assertThat(read.content().requirements().lists().get(0).items())
                .extracting(OutlineItem::text)
                .containsExactly("Mengisi formulir permintaan.", "Membayar sesuai tarif");
        assertThat(read.content().procedure().lists().get(0).items())
                .extracting(OutlineItem::text)
                .containsExactly(
                        "Pengguna memilih produk",
                        "Pengguna membayar ke rekening kas negara dan menyimpan buktinya",
                        "Pengguna menerima produk");
        assertThat(read.content().time().commitments())
                .extracting(TimeCommitment::amount, TimeCommitment::unit)
                .containsExactly(tuple(2, Unit.DAY), tuple(null, null));
        assertThat(read.content().fee().feeClass()).isEqualTo(FeeClass.PNBP);
        assertThat(read.content().fee().regulation()).startsWith("PP Nomor 21 Tahun 2023 tentang Jenis dan Tarif");
        assertThat(read.content().fee().tariffs())
                .extracting(tariff -> tariff.item() + "|" + tariff.rupiah() + "|" + tariff.unit())
                .containsExactly("Publikasi cetak|40000|buku", "Peta wilayah kerja statistik|1250000|desa");
        assertThat(read.content().fee().note()).contains("Data mikro sesuai kesepakatan");
        assertThat(read.content().products().products().get(1).quotas())
                .singleElement()
                .satisfies(quota -> {
                    assertThat(quota.maximum()).isEqualTo(3);
                    assertThat(quota.unit()).isEqualTo("judul");
                });
        assertThat(read.office().contacts())
                .extracting(ContactPoint::kind, ContactPoint::value)
                .contains(
                        tuple(ContactKind.TELEPHONE, "038221335"),
                        tuple(ContactKind.WHATSAPP, "081237770000"),
                        tuple(ContactKind.EMAIL, "bps5310@bps.go.id"),
                        tuple(ContactKind.EMAIL, "bpssikka@yahoo.co.id"));
        assertThat(read.office().contacts())
                .filteredOn(contact -> contact.kind() == ContactKind.TELEPHONE)
                .hasSize(1);
        assertThat(read.office().hours())
                .extracting(HourSpan::days, HourSpan::opens, HourSpan::closes)
                .containsExactly(
                        tuple(
                                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                                LocalTime.of(8, 0),
                                LocalTime.of(15, 30)),
                        tuple(List.of(DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(16, 0)));
        assertThat(read.doubts())
                .extracting(Doubt::kind)
                .contains(Kind.DECREE_MISSING, Kind.HEADING_SPELT, Kind.TIME_UNIT, Kind.CONTACT_NOT_OFFICIAL);
        assertThat(read.leftOver()).extracting(ImportedStandard.Rest::words).contains("Halaman 1 dari 2");
    }

    @Test
    void a_recommendation_without_a_head_under_numbered_headings() {
        ImportedStandard read = read("lebak-rekomendasi");
        assertThat(read.found())
                .containsExactlyInAnyOrder(
                        Component.REQUIREMENTS,
                        Component.PROCEDURE,
                        Component.TIME,
                        Component.FEE,
                        Component.PRODUCTS,
                        Component.COMPLAINTS,
                        Component.FACILITIES);
        assertThat(read.content().decree().number()).hasSize(53);
        assertThat(read.content().procedure().lists().get(0).items())
                .extracting(OutlineItem::marker)
                .containsExactly("i.", "ii.", "iii.");
        assertThat(read.content().time().commitments()).singleElement().satisfies(time -> {
            assertThat(time.unit()).isEqualTo(Unit.WORKING_DAY);
            assertThat(time.clockStart()).isEqualTo("sejak berkas diterima lengkap");
        });
        assertThat(read.doubts())
                .extracting(Doubt::kind)
                .contains(Kind.TITLE_MISSING, Kind.DECREE_CUT, Kind.COMPONENT_TWICE, Kind.CONTACT_UNREADABLE);
    }

    @Test
    void roman_headings_in_capitals_a_page_turned_within_a_step_and_several_telephones_and_a_fax_in_the_head() {
        ImportedStandard read = read("aceh-konsultasi");
        assertThat(read.content().decree().number()).isEqualTo("11000.041 TAHUN 2024");
        assertThat(read.content().decree().date()).isEqualTo(LocalDate.of(2024, 1, 2));
        assertThat(read.office().address()).isEqualTo("Jl. Tgk. H. M. Daud Beureueh No. 50, Banda Aceh");
        assertThat(read.office().postcode()).isEqualTo("23121");
        assertThat(OutlineReaderTest.told(read.content().procedure())).isEqualTo("""
                IN_PERSON Kunjungan Langsung
                1. Konsumen datang ke ruang PST pada jam pelayanan
                2. Konsumen mengisi buku tamu dan menerima nomor antrean
                3. Petugas memanggil konsumen sesuai nomor antrean
                ONLINE Melalui WhatsApp/Email
                1. Konsumen mengirimkan pertanyaan
                2. Petugas menjawab paling lambat 1 (satu) hari kerja
                """);
        assertThat(values(read))
                .containsExactlyInAnyOrder(
                        "TELEPHONE (0651) 23005",
                        "TELEPHONE 33005",
                        "WHATSAPP 0811-6817-171",
                        "EMAIL bps1100@bps.go.id",
                        "EMAIL pst1100@bps.go.id",
                        "WEB aceh.bps.go.id",
                        "LAPOR www.lapor.go.id",
                        "SUGGESTION_BOX Kotak saran yang tersedia di ruang PST");
        assertThat(hours(read))
                .containsExactly("[MONDAY, TUESDAY, WEDNESDAY, THURSDAY] 08:00 15:30", "[FRIDAY] 08:00 16:00");
        assertThat(kinds(read))
                .containsExactlyInAnyOrder(
                        Kind.CONTACT_LINE_UNREAD,
                        Kind.MODE_HEADING,
                        Kind.TIME_WAIT_OR_COMPLETION,
                        Kind.CONTACT_UNREADABLE);
    }

    @Test
    void components_in_another_order_misspelt_with_tariffs_and_what_is_free_for_some_only_marked() {
        ImportedStandard read = read("makassar-mikro");
        assertThat(texts(read.content().products()))
                .containsExactly("- Data mikro (raw data) Susenas, Sakernas", "- Softcopy publikasi");
        assertThat(OutlineReaderTest.told(read.content().requirements())).isEqualTo("""
                null null
                1. Mengisi formulir permintaan data
                2. Menandatangani surat perjanjian penggunaan data
                3. Pelajar/mahasiswa melampirkan:
                  a. kartu mahasiswa
                  b. surat pengantar kampus
                """);
        assertThat(times(read))
                .as("a number field and its unit on lines of their own")
                .containsExactly("COMPLETION 3 WORKING_DAY");
        assertThat(read.content().fee().feeClass()).isEqualTo(FeeClass.PNBP);
        assertThat(tariffs(read)).containsExactly("Data mikro|100|record", "Peta digital|25000|desa");
        assertThat(read.content().fee().note()).contains("Mahasiswa: Rp 0");
        assertThat(read.content().fee().regulation()).startsWith("Peraturan Pemerintah Nomor 7 Tahun 2023");
        assertThat(values(read)).contains("WHATSAPP https://wa.me/6281144711771", "TELEPHONE 0411-854838");
        assertThat(kinds(read)).contains(Kind.DECREE_MISSING, Kind.HEADING_SPELT, Kind.FEE_MIXED, Kind.CONTACT_KIND);
    }

    @Test
    void roman_steps_with_a_hole_and_free_but_for_some_things() {
        ImportedStandard read = read("denpasar-daring");
        assertThat(OutlineReaderTest.told(read.content().procedure())).isEqualTo("""
                ONLINE null
                i) Login ke SILASTIK;
                ii) Memilih menu konsultasi;
                iii) Menunggu jawaban petugas;
                v) Mengisi survei kebutuhan data.
                """);
        assertThat(read.content().fee().feeClass()).as("not guessed").isNull();
        assertThat(values(read))
                .as("a link and a number are one contact")
                .contains("WHATSAPP wa.me/628113855171", "TELEPHONE 0361-424840")
                .doesNotContain("WHATSAPP 0811-385-5171");
        assertThat(kinds(read))
                .contains(
                        Kind.POSTCODE_MISSING,
                        Kind.COMPONENT_TWICE,
                        Kind.NUMBERING_SKIPS,
                        Kind.TIME_SEVERAL,
                        Kind.FEE_MIXED,
                        Kind.COMPONENT_EMPTY,
                        Kind.HOURS_WITHOUT_DAYS);
    }

    @Test
    void a_head_with_a_line_of_contacts_an_old_month_and_a_table_of_tariffs() {
        ImportedStandard read = read("lampung-campuran");
        assertThat(read.office().address()).isEqualTo("Jl. Sultan Syahrir No. 30, Pahoman, Bandar Lampung");
        assertThat(read.office().postcode()).isEqualTo("35213");
        assertThat(read.content().decree().number()).isEqualTo("029/BPS/1871/2024");
        assertThat(read.content().decree().date()).isEqualTo(LocalDate.of(2024, 2, 15));
        assertThat(times(read))
                .as("two days and two nights")
                .containsExactly("COMPLETION 15 MINUTE", "COMPLETION 48 HOUR");
        assertThat(values(read))
                .containsExactlyInAnyOrder(
                        "TELEPHONE 0721-255980",
                        "WHATSAPP 0822 8000 1871",
                        "WHATSAPP 0822 8000 1872",
                        "EMAIL bps1871@bps.go.id",
                        "WEB bandarlampungkota.bps.go.id");
        assertThat(read.content().kept())
                .containsOnlyKeys(Component.LEGAL_BASIS, Component.SERVICE_GUARANTEE, Component.EVALUATION);
        assertThat(kinds(read)).contains(Kind.TARIFF_UNREAD, Kind.QUOTA_UNREAD);
    }

    @Test
    void steps_of_steps_and_a_local_number_that_is_no_other_towns() {
        ImportedStandard read = read("ternate-konsultasi");
        assertThat(OutlineReaderTest.told(read.content().procedure())).isEqualTo("""
                IN_PERSON Layanan Konsultasi Tatap Muka
                1.1 Pengunjung datang ke PST
                1.2 Pengunjung mengambil nomor antrean
                ONLINE Layanan Konsultasi Virtual
                2.1 Pengunjung membuat janji temu melalui WhatsApp
                2.2 Petugas mengirim tautan Zoom
                """);
        assertThat(read.office().contacts())
                .filteredOn(contact -> contact.value().equals("3126420"))
                .extracting(ContactPoint::normalized)
                .containsOnlyNulls();
        assertThat(hours(read))
                .containsExactly("[MONDAY, TUESDAY, WEDNESDAY, THURSDAY] 08:00 15:30", "[FRIDAY] 08:00 16:00");
        assertThat(kinds(read)).contains(Kind.NUMBERING_RESTARTS, Kind.CONTACT_UNREADABLE, Kind.CONTACT_LINE_UNREAD);
    }

    @Test
    void numbers_that_count_something_else_and_contacts_under_one_sentence() {
        ImportedStandard read = read("batam-perpustakaan");
        assertThat(OutlineReaderTest.told(read.content().procedure())).isEqualTo("""
                null null
                1. Pengguna datang ke PST, Jl. Abulyatama No. 1 Lt. 2. Petugas menyambut pengguna.
                2. Pengguna mengisi buku tamu sesuai Pasal 3 ayat (2) huruf a. dan memilih layanan.
                3. Pengguna membaca:
                  • buku;
                  • publikasi; atau
                  • tabel.
                4. Selesai.
                """);
        assertThat(read.office().contacts())
                .filteredOn(contact -> contact.kind() == ContactKind.WHATSAPP)
                .extracting(ContactPoint::label)
                .containsOnlyNulls();
        assertThat(values(read)).contains("COUNTER Datang langsung ke Ruang PST BPS Kota Batam");
        assertThat(read.leftOver()).extracting(ImportedStandard.Rest::words).containsExactly("Halaman 1 dari 1");
    }

    @Test
    void all_fourteen_components_numbered_through() {
        ImportedStandard read = read("manado-lengkap");
        assertThat(read.found()).hasSize(14);
        assertThat(read.content().title()).isEqualTo("Penjualan Produk Statistik");
        assertThat(OutlineReaderTest.told(read.content().procedure())).isEqualTo("""
                null null
                (1) Pengguna memilih produk;
                (2) Pengguna membayar;
                (3) Pengguna menerima produk.
                """);
        assertThat(times(read)).containsExactly("COMPLETION 30 MINUTE", "COMPLETION 1 HOUR");
        assertThat(tariffs(read)).containsExactly("Publikasi softcopy|1000|halaman");
        assertThat(values(read))
                .as("an address written against robots is no web address")
                .doesNotContain("WEB bps.go.id");
        assertThat(kinds(read)).containsExactly(Kind.TARIFF_UNREAD, Kind.CONTACT_LINE_UNREAD, Kind.CONTACT_UNREADABLE);
    }
}
