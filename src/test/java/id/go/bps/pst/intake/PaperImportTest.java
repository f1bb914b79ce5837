package id.go.bps.pst.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.export.GivenContent;
import id.go.bps.pst.export.GivenStandards;
import id.go.bps.pst.export.Papers;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.offices.ContactPoint;
import id.go.bps.pst.offices.OfficeProfile;
import id.go.bps.pst.standards.Component;
import id.go.bps.pst.standards.StandardContent;
import id.go.bps.pst.standards.StandardView;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out on paper comes in again as it was. */
class PaperImportTest {

    private static final String ADDRESS = "https://pst.example.go.id/kota-bima/perpustakaan/versi/1";

    /** Of the paper's text alone; what comes of markers and places is not said to a reader. */
    @ParameterizedTest
    @MethodSource("id.go.bps.pst.boot.Seed#names")
    void the_text_of_a_seeds_paper_says_what_the_seed_says(String name) throws IOException {
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
    void the_text_of_any_documents_paper_says_what_the_document_says(@ForAll long chance) throws IOException {
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
        StandardReaderPropertiesTest.assertRangesHold(DocumentText.of(pdf).text(), readText(pdf));
        assertIsTheSame(read(pdf), standard);
    }

    @Property(tries = 60)
    void whatever_is_typed_at_the_desk_comes_back(@ForAll long chance) throws IOException {
        StandardView standard = GivenContent.at(chance);
        byte[] pdf = paper(standard);
        assertIsTheSame(read(pdf), standard);
    }

    @Test
    void data_that_say_something_else_than_the_text_do_not_count() throws IOException {
        StandardView bima = GivenStandards.seed("kota-bima-perpustakaan");
        StandardContent other =
                GivenStandards.seed("kota-banjarmasin-perpustakaan").content();
        ImportedStandard read = StandardReader.read(DocumentText.of(paper(bima)).text(), "-", null, Optional.of(other));
        assertSaysTheSame(read, bima);
    }

    private static byte[] paper(StandardView standard) throws IOException {
        return new Papers().standard(standard, false, ADDRESS);
    }

    private static ImportedStandard readText(byte[] pdf) {
        return StandardReader.read(DocumentText.of(pdf).text(), "-", null);
    }

    private static ImportedStandard read(byte[] pdf) {
        return StandardReader.read(DocumentText.of(pdf).text(), "-", null, DocumentText.carriedBy(pdf));
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

    /** All that is typed, but for what an import leaves to the office: from when it holds, and what it keeps to itself. */
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
