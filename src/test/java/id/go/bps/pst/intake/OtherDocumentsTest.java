package id.go.bps.pst.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bps.pst.intake.Doubt.Kind;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.ContactKind;
import id.go.bps.pst.offices.ContactPoint;
import id.go.bps.pst.offices.HourSpan;
import id.go.bps.pst.standards.Component;
import id.go.bps.pst.standards.Fee.FeeClass;
import id.go.bps.pst.standards.OutlineItem;
import id.go.bps.pst.standards.TimeCommitment;
import id.go.bps.pst.standards.TimeCommitment.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Documents of other services and offices, with other faults than the seeds', written by hand as offices write. */
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
                                java.util.List.of(
                                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                                LocalTime.of(8, 0),
                                LocalTime.of(15, 30)),
                        tuple(java.util.List.of(DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(16, 0)));
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

    private static ContactPoint contact(ImportedStandard read, String id) {
        return read.office().contacts().stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ImportedStandard read(String name) {
        try (InputStream file = OtherDocumentsTest.class.getResourceAsStream("/intake/" + name + ".txt")) {
            return StandardReader.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), "Layanan", "WITA");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
