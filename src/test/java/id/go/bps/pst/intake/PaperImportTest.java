package id.go.bps.pst.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.export.GivenContent;
import id.go.bps.pst.export.GivenStandards;
import id.go.bps.pst.export.Papers;
import id.go.bps.pst.intake.document.PdfText;
import id.go.bps.pst.intake.reading.ImportedStandard;
import id.go.bps.pst.intake.reading.OfficeProposal;
import id.go.bps.pst.intake.reading.StandardReader;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.ContentData;
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
import id.go.bps.pst.standards.content.TimeCommitment.Kind;
import id.go.bps.pst.standards.content.TimeCommitment.Unit;
import id.go.bps.pst.standards.content.Times;
import id.go.bps.pst.standards.versions.StandardView;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out on paper comes in again as it was. */
class PaperImportTest {

    private static final String ADDRESS = "https://pst.example.go.id/kota-bima/perpustakaan/versi/1";

    /** Of the paper's text alone; what comes of markers and places is not said to a reader. */
    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void the_paper_of_a_seed_is_read_as_the_seed(String name) throws IOException {
        StandardView seed = GivenStandards.seed(name);
        ImportedStandard read = readText(paper(seed));
        assertSaysTheSame(read, seed);
        assertThat(read.office().contacts())
                .extracting(ContactPoint::id)
                .containsExactlyElementsOf(seed.office().profile().contacts().stream()
                        .map(ContactPoint::id)
                        .toList());
        assertThat(read.office().hierarchy()).isEqualTo(seed.office().profile().hierarchy());
    }

    @Property(tries = 40)
    void the_paper_of_any_document_is_read_as_the_document(@ForAll long chance) throws IOException {
        ImportedStandard given = StandardReader.read(new GivenDocument(chance).text(), "Layanan", null);
        OfficeProposal office = given.office();
        StandardView standard = GivenStandards.published(
                OfficeProfile.of(
                        office.displayName(),
                        office.address(),
                        office.postcode(),
                        office.hierarchy(),
                        office.contacts(),
                        List.of()),
                given.content());
        byte[] pdf = paper(standard);
        assertSaysTheSame(readText(pdf), standard);
        StandardReaderPropertiesTest.assertRangesHold(PdfText.of(pdf), readText(pdf));
        assertIsTheSame(read(pdf), standard);
    }

    @Property(tries = 60)
    void content_typed_at_the_desk_is_read_from_its_paper(@ForAll long chance) throws IOException {
        StandardView standard = GivenContent.at(chance);
        byte[] pdf = paper(standard);
        assertIsTheSame(read(pdf), standard);
    }

    /** Both ways of delivery, rows four deep, a text and a table that go on over a page's end, tariffs, quotas. */
    @Test
    void a_version_with_all_kinds_of_rows_is_read_from_its_text_alone() throws IOException {
        String lengthy = "Petugas menjelaskan "
                + IntStream.range(0, 120).mapToObj(i -> "hal ke" + i).collect(Collectors.joining(" dan ")) + ".";
        OutlineItem deep = OutlineItem.of(
                "Pengguna memilih layanan:",
                OutlineItem.of(
                        "Data mikro",
                        OutlineItem.of("Survei", OutlineItem.of("Rumah tangga"), OutlineItem.of("Perusahaan")),
                        OutlineItem.of("Sensus")),
                OutlineItem.of("Peta"));
        Outline outline = new Outline(
                null,
                List.of(
                        new ModeList(
                                DeliveryMode.IN_PERSON,
                                "Layanan offline",
                                List.of(OutlineItem.of("Pengguna mengisi buku tamu"), deep, OutlineItem.of(lengthy)),
                                null),
                        new ModeList(
                                DeliveryMode.ONLINE,
                                "Layanan online",
                                List.of(OutlineItem.of(lengthy), deep, OutlineItem.of("Pengguna menilai layanan")),
                                null)),
                null);
        Times times = new Times(
                null,
                List.of(
                        time(
                                DeliveryMode.IN_PERSON,
                                Kind.WAIT,
                                10,
                                Unit.MINUTE,
                                "Pengguna akan dilayani",
                                "setelah mengisi buku tamu"),
                        time(
                                DeliveryMode.ONLINE,
                                Kind.COMPLETION,
                                30,
                                Unit.WORKING_DAY,
                                "Permintaan selesai",
                                "sejak berkas lengkap")),
                null);
        List<Tariff> tariffs = IntStream.range(1, 70)
                .mapToObj(i -> new Tariff("Publikasi jenis " + i, 25_000L * i, i % 2 == 0 ? "eksemplar" : null))
                .toList();
        Products products = new Products(
                null,
                List.of(
                        new Product("1.", "Tabel statistik", List.of(), null),
                        new Product(
                                "2.",
                                "Penggandaan tabel statistik maksimal 10 lembar per pengguna",
                                List.of(new Quota("Penggandaan tabel statistik", 10, "lembar", "pengguna", null)),
                                null)),
                null);
        StandardView bima = GivenStandards.seed("kota-bima-perpustakaan");
        StandardView standard = GivenStandards.published(
                bima.office().profile(),
                StandardContent.of("Konsultasi Statistik")
                        .decree(new Decree("019/KPA/2024", LocalDate.of(2024, 5, 1), null))
                        .requirements(outline)
                        .procedure(outline)
                        .time(times)
                        .fee(new Fee(null, FeeClass.PNBP, "PP Nomor 21 Tahun 2023", null, tariffs, null))
                        .products(products)
                        .complaints(bima.content().complaints())
                        .build());
        byte[] pdf = paper(standard);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
        }
        assertSaysTheSame(readText(pdf), standard);
        assertThat(readText(pdf).content().decree())
                .isEqualTo(standard.content().decree());
        assertIsTheSame(read(pdf), standard);
    }

    private static TimeCommitment time(
            DeliveryMode mode, Kind kind, int amount, Unit unit, String promise, String clockStart) {
        String counted = amount + (unit == Unit.MINUTE ? " menit " : " hari kerja ");
        String text = promise + " paling lama " + counted + clockStart + ".";
        return new TimeCommitment(mode, kind, amount, unit, clockStart, null, text, null);
    }

    @Test
    void attached_data_that_contradict_the_text_are_ignored() throws IOException {
        StandardView bima = GivenStandards.seed("kota-bima-perpustakaan");
        StandardContent other =
                GivenStandards.seed("kota-banjarmasin-perpustakaan").content();
        ImportedStandard read = StandardReader.read(PdfText.of(paper(bima)), "-", null, Optional.of(other));
        assertSaysTheSame(read, bima);
    }

    private static byte[] paper(StandardView standard) throws IOException {
        return new Papers().standard(standard, false, ADDRESS);
    }

    private static ImportedStandard readText(byte[] pdf) {
        return StandardReader.read(PdfText.of(pdf), "-", null);
    }

    private static ImportedStandard read(byte[] pdf) {
        return StandardReader.read(PdfText.of(pdf), "-", null, PdfText.data(pdf).flatMap(ContentData::read));
    }

    private static void assertSaysTheSame(ImportedStandard read, StandardView standard) {
        StandardContent content = standard.content();
        assertThat(read.content().title()).isEqualTo(content.title());
        assertThat(read.content().decree().number()).isEqualTo(content.decree().number());
        for (Component component : Component.values()) {
            if (component.isPublic() && component != Component.COMPLAINTS) {
                assertThat(read.content().digest(component))
                        .as("%s: %s", read.content().part(component), content.part(component))
                        .isEqualTo(content.digest(component));
            }
        }
        assertThat(contacts(read)).isEqualTo(contacts(standard));
    }

    private static void assertIsTheSame(ImportedStandard read, StandardView standard) {
        StandardContent content = standard.content();
        assertThat(typed(read.content())).isEqualTo(typed(content));
        assertThat(contacts(read)).isEqualTo(contacts(standard));
    }

    /** All typed content except the parts that an import leaves to the office: effective date and kept components. */
    private static String typed(StandardContent content) {
        return Documents.writeWithout(
                Set.of("rawText", "source", "complaints"),
                content.effectiveFrom(null).keeping(Map.of()));
    }

    private static List<String> contacts(ImportedStandard read) {
        return read.content().complaints().contacts().stream()
                .map(id -> read.office().contacts().stream()
                        .filter(contact -> contact.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .map(contact -> contact.kind() + " " + contact.value() + " " + contact.purpose())
                .toList();
    }

    private static List<String> contacts(StandardView standard) {
        return standard.complaintContacts().stream()
                .map(contact -> contact.kind() + " " + contact.value() + " " + contact.purpose())
                .toList();
    }
}
