package id.go.bps.pst.standards.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.comparing.GivenSides;
import id.go.bps.pst.standards.content.Fee.FeeClass;
import id.go.bps.pst.standards.content.PartRow.Weight;
import id.go.bps.pst.standards.content.TimeCommitment.Kind;
import id.go.bps.pst.standards.content.TimeCommitment.Unit;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of each part of a standard. */
class PartTest {

    private static final OfficeProfile OFFICE = GivenSides.contacts(ContactKind.EMAIL, "pst@bps.example");

    private static final StandardContent CONTENT = StandardContent.of("Perpustakaan")
            .decree(new Decree(
                    "B-1/2026",
                    LocalDate.of(2026, 1, 2),
                    new AttachmentRef(
                            "0b7c0ffc-9c0c-4a4f-8d3d-0d8f0a3b6a11",
                            "SK.pdf",
                            "application/pdf",
                            10,
                            "a".repeat(64),
                            null)))
            .effectiveDate(LocalDate.of(2026, 2, 1))
            .requirements(new Outline(
                    null,
                    List.of(new ModeList(
                            DeliveryMode.ONLINE,
                            null,
                            List.of(OutlineItem.of("Mengisi formulir", OutlineItem.of("dengan nama"))),
                            null)),
                    null))
            .time(new Times(
                    null,
                    List.of(new TimeCommitment(
                            null, Kind.WAIT, 10, Unit.MINUTE, "datang", "salinan", "Sepuluh menit sejak datang", null)),
                    null))
            .fee(new Fee(
                    null,
                    FeeClass.PNBP,
                    "PP 6/2016",
                    "Sesuai peraturan",
                    List.of(new Fee.Tariff("Peta", 5_000, "lembar")),
                    null))
            .products(new Products(
                    null,
                    List.of(new Products.Product(
                            null, "Salinan", List.of(new Products.Quota("cetak", 10, "lembar", "orang", null)), null)),
                    null))
            .complaints(new ComplaintChannels(null, List.of("c0", "gone"), null))
            .kept(Map.of(Component.FACILITIES, "Meja\n\nKursi"))
            .build();

    private static List<String> told(Part part, StandardContent content) {
        return part.rows(content, OFFICE).stream()
                .map(row -> row.path() + " | " + row.label() + " | " + row.mode() + " | " + row.text() + " | "
                        + row.amount() + " " + row.unit() + " | " + (row.english() ? "en" : "id") + " | " + row.weight()
                        + " | " + row.lines().size())
                .toList();
    }

    private static List<String> told(Component component) {
        return told(Part.of(component), CONTENT);
    }

    @Test
    void the_head_has_the_parts_title_and_decree() {
        assertThat(told(Part.TITLE, CONTENT))
                .containsExactly("title | null | null | Perpustakaan | null null | id | NAME | 1");
        assertThat(told(Part.DECREE, CONTENT))
                .containsExactly(
                        "decree/number | decree.number | null | B-1/2026 | null null | id | null | 1",
                        "decree/date | decree.date | null | 2026-01-02 | null null | id | null | 1",
                        "effectiveDate | decree.effective | null | 2026-02-01 | null null | id | null | 1",
                        "decree/signed | decree.signed | null | " + "a".repeat(64) + " | null null | id | null | 1");
    }

    @Test
    void each_kind_of_row_has_a_path_and_a_subject() {
        assertThat(told(Component.REQUIREMENTS))
                .containsExactly(
                        "requirements/lists/0 | mode.ONLINE | ONLINE | null | null null | id | null | 1",
                        "requirements/lists/0/items/0 | null | ONLINE | Mengisi formulir | null null | id | TEXT | 1",
                        "requirements/lists/0/items/0/items/0 | null | ONLINE | dengan nama | null null | id | TEXT | 1");
        assertThat(Part.of(Component.REQUIREMENTS).rows(CONTENT, OFFICE))
                .extracting(PartRow::number)
                .containsExactly("", "1", "1.1");
        assertThat(told(Component.TIME))
                .containsExactly(
                        "time/commitments/0 | time.WAIT | null | Sepuluh menit sejak datang | 10 unit.MINUTE | id | TEXT | 2",
                        "time/commitments/0/appliesTo | null | null | salinan | null null | id | null | 1",
                        "time/commitments/0/clockStart | null | null | datang | null null | id | null | 0");
        assertThat(told(Component.FEE))
                .containsExactly(
                        "fee/feeClass | fee.PNBP | null | Tarif PNBP | null null | id | TEXT | 1",
                        "fee/regulation | fee.regulation | null | PP 6/2016 | null null | id | null | 1",
                        "fee/tariffs/0 | fee.tariff | null | Peta | 5000 lembar | id | TEXT | 1",
                        "fee/note | null | null | Sesuai peraturan | null null | id | TEXT | 1");
        assertThat(told(Component.PRODUCTS))
                .containsExactly(
                        "products/products/0 | null | null | Salinan | null null | id | TEXT | 1",
                        "products/products/0/quotas/0 | quota.maximum | null | cetak / orang | 10 lembar | id | null | 1");
        assertThat(told(Component.COMPLAINTS))
                .containsExactly("complaints/contacts/0 | contact.EMAIL | null | c0 | null null | id | null | 1");
        assertThat(told(Component.FACILITIES))
                .containsExactly("kept/FACILITIES | null | null | Meja\n\nKursi | null null | id | TEXT | 2");
        assertThat(told(Component.LEGAL_BASIS)).isEmpty();
    }

    @Test
    void a_fee_is_found_in_english_by_the_portals_words_until_the_office_writes_its_own() {
        StandardContent free = StandardContent.of("Perpustakaan")
                .fee(new Fee(null, FeeClass.FREE, null, null, List.of(), null))
                .build();
        Part fee = Part.of(Component.FEE);
        assertThat(told(fee, free))
                .containsExactly(
                        "fee/feeClass | fee.FREE | null | Gratis, tidak dipungut biaya | null null | id | TEXT | 1",
                        "fee/feeClass | fee.FREE | null | Free of charge | null null | en | TEXT | 0");
        StandardContent english = free.inEnglish(
                null, Map.of(Component.FEE, new Translation("No fee\nat all", free.digest(Component.FEE))));
        assertThat(told(fee, english))
                .containsExactly(
                        "fee/feeClass | fee.FREE | null | Gratis, tidak dipungut biaya | null null | id | TEXT | 1",
                        "english/FEE | null | null | No fee\nat all | null null | en | TEXT | 3");
    }

    @Test
    void a_fact_is_stated_by_one_indonesian_row() {
        assertThat(stated(Part.NAME, Part.TITLE, CONTENT)).containsExactly("Perpustakaan");
        for (FeeClass each : FeeClass.values()) {
            StandardContent content = StandardContent.of("Perpustakaan")
                    .fee(new Fee(null, each, null, "Catatan", List.of(), null))
                    .build();
            assertThat(stated(Fee.CLASS, Part.of(Component.FEE), content)).containsExactly(each);
        }
        assertThat(stated(Fee.CLASS, Part.of(Component.FEE), StandardContent.bare("Perpustakaan")))
                .isEmpty();
        assertThat(Fee.CLASS.of(null, null)).as("without a row").isNull();
    }

    private static <T> List<T> stated(Fact<T> fact, Part part, StandardContent content) {
        return part.rows(content, OFFICE).stream()
                .filter(row -> row.path().equals(fact.path()) && !row.english())
                .map(row -> fact.of(row.label(), row.text()))
                .toList();
    }

    @Test
    void raw_text_without_rows_is_searched_as_written() {
        StandardContent raw = StandardContent.of("Perpustakaan")
                .requirements(new Outline("Kartu pelajar", List.of(), null))
                .time(new Times("Satu hari", List.of(), null))
                .products(new Products("Salinan", List.of(), null))
                .fee(new Fee("Gratis", null, null, null, List.of(), null))
                .build();
        assertThat(Part.all().stream().flatMap(part -> part.rows(raw, OFFICE).stream()))
                .filteredOn(row -> row.path().endsWith("/rawText"))
                .extracting(PartRow::text)
                .containsExactly("Kartu pelajar", "Satu hari", "Gratis", "Salinan");
    }

    @Test
    void every_part_has_a_unique_path_in_the_document() {
        List<PartRow> rows = Part.all().stream()
                .flatMap(part -> part.rows(CONTENT, OFFICE).stream())
                .toList();
        assertThat(rows).extracting(PartRow::path).doesNotHaveDuplicates();
        assertThat(rows).filteredOn(row -> row.weight() == Weight.NAME).hasSize(1);
        assertThat(Part.all()).hasSize(16).extracting(Part::name).startsWith("title", "decree", "REQUIREMENTS");
        assertThat(Part.find("FEE")).contains(Part.of(Component.FEE));
        assertThat(Part.find("fee")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_label_and_unit_of_the_portal_has_a_message(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Part.class.getResourceAsStream("/messages/words_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        }
        for (Part part : Part.all()) {
            for (PartRow row : part.rows(CONTENT, OFFICE)) {
                if (row.label() != null) {
                    assertThat(words).as(row.path()).containsKey(row.label());
                }
                if (row.unit() != null && row.unit().startsWith("unit.")) {
                    assertThat(words).as(row.path()).containsKey(row.unit());
                }
            }
        }
    }

    @Test
    void parts_are_compared_and_replaced_one_by_one() {
        String digest = "0".repeat(64);
        StandardContent other = StandardContent.bare("Pustaka")
                .inEnglish(new Translation("Library", digest), Map.of(Component.FEE, new Translation("None", digest)));
        for (Part part : Part.all()) {
            StandardContent mixed = CONTENT.but().like(other, part).build();
            assertThat(part.isAlike(mixed, other)).as(part.name()).isTrue();
            Part.all().stream().filter(rest -> !rest.equals(part)).forEach(rest -> assertThat(
                            rest.isAlike(mixed, CONTENT))
                    .as("%s beside %s", rest.name(), part.name())
                    .isTrue());
        }
        StandardContent exchanged = CONTENT;
        for (Part part : Part.all()) {
            exchanged = exchanged.but().like(other, part).build();
        }
        assertThat(exchanged).isEqualTo(other);
    }
}
