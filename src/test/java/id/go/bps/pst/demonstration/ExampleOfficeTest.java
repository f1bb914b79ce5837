package id.go.bps.pst.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.NationalRegistry;
import id.go.bps.pst.standards.content.StandardContent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExampleOfficeTest {

    private static final List<String> SERVICES = List.of(
            "perpustakaan",
            "konsultasi-statistik",
            "penjualan-produk-statistik",
            "rekomendasi-kegiatan-statistik",
            "permintaan-data-mikro");

    @Test
    void every_office_has_five_standards_that_are_marked_and_always_equal() {
        assertThat(NationalRegistry.all()).allSatisfy(office -> {
            ExampleOffice example = new ExampleOffice(office);
            assertThat(example.profile().displayName()).contains(office.name(), "CONTOH");
            assertThat(example.profile()).isEqualTo(new ExampleOffice(office).profile());
            for (String service : SERVICES) {
                StandardContent standard = example.standard(service);
                assertThat(standard.title()).endsWith("(CONTOH)");
                assertThat(standard.decree().number()).startsWith("CONTOH/");
                assertThat(standard.complaints().in(example.profile())).isNotEmpty();
                assertThat(Documents.write(standard))
                        .contains("bukan standar pelayanan yang sesungguhnya")
                        .isEqualTo(Documents.write(new ExampleOffice(office).standard(service)));
            }
        });
    }

    @Test
    void no_made_up_contact_exists() {
        assertThat(NationalRegistry.all().stream()
                        .flatMap(office -> new ExampleOffice(office).profile().contacts().stream())
                        .flatMap(contact -> Stream.ofNullable(contact.href())))
                .allMatch(href -> href.endsWith(".example"));
    }

    @Test
    void offices_differ() {
        assertThat(NationalRegistry.all().stream()
                        .map(office -> Documents.write(new ExampleOffice(office).standard("perpustakaan")))
                        .distinct())
                .hasSizeGreaterThan(500);
    }
}
