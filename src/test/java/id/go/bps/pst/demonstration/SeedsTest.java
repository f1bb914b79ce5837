package id.go.bps.pst.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Fee.FeeClass;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.Products.Product;
import id.go.bps.pst.standards.content.Products.Quota;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The typed content agrees with the two files: it is complete, and it adds nothing. */
class SeedsTest {

    /** The headings of the national layout: the text of a component is below its heading, up to the next one. */
    private static final List<String> HEADINGS = List.of(
            "Persyaratan",
            "Sistem, Mekanisme dan Prosedur",
            "Waktu Penyelesaian",
            "Biaya / Tarif",
            "Produk Pelayanan",
            "Pengaduan Layanan");

    /** The clause that is repeated in one sentence of Kota Bima; the typed row has it once. */
    private static final String DOUBLED = "Pengguna layanan online dapat langsung mencari koleksi perpustakaan ";

    @ParameterizedTest
    @CsvSource({
        "kota-bima-perpustakaan, 0c0aed7366d81dc37cdf408bac587ca8086474c6209924862edb5ff15180d48a",
        "kota-banjarmasin-perpustakaan, a6d0e12ac40fa4f8e7ce534502ea23a8ffb494ac23906576f01599be0ad776c5"
    })
    void the_file_is_the_one_published_by_the_office(String name, String sha256) {
        assertThat(Documents.sha256(Seed.file(name))).isEqualTo(sha256);
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void raw_text_is_the_file_between_two_headings_without_page_headers(String name) {
        StandardContent content = Seed.read(name).content();
        String file = text(name);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < HEADINGS.size(); i++) {
            int start = file.indexOf("\n" + HEADINGS.get(i) + "\n");
            int end = i + 1 < HEADINGS.size() ? file.indexOf("\n" + HEADINGS.get(i + 1) + "\n") : file.length();
            String between = file.substring(start + HEADINGS.get(i).length() + 2, end);
            expected.add(withoutPageHeader(between, file).strip());
        }
        assertThat(rawTexts(content).values()).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void raw_text_is_byte_for_byte_the_text_of_its_range(String name) {
        StandardContent content = Seed.read(name).content();
        String file = text(name);
        Map<Component, SourceRange> ranges = sources(content);
        rawTexts(content).forEach((component, raw) -> assertThat(raw.getBytes(StandardCharsets.UTF_8))
                .as(component.name())
                .isEqualTo(ranges.get(component).in(file).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void every_requirement_and_step_is_in_its_range_after_its_marker(String name) {
        StandardContent content = Seed.read(name).content();
        String file = text(name);
        for (Outline outline : List.of(content.requirements(), content.procedure())) {
            int last = outline.source().start();
            for (OutlineItem item : items(outline)) {
                assertThat(item.source().in(file)).isEqualTo(item.text());
                assertThat(item.source().start()).as("in the file's order").isGreaterThanOrEqualTo(last);
                last = item.source().end();
                if (item.marker() != null) {
                    assertThat(file.substring(0, item.source().start())).endsWith(item.marker() + " ");
                }
            }
            assertThat(last).isEqualTo(outline.source().end());
            for (ModeList list : outline.lists()) {
                assertThat(list.source() == null ? null : list.source().in(file))
                        .isEqualTo(list.heading());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void every_time_commitment_is_in_its_range_except_a_repeated_clause(String name) {
        String file = text(name);
        for (TimeCommitment time : Seed.read(name).content().time().commitments()) {
            assertThat(time.source().in(file).replace(DOUBLED, "")).isEqualTo(time.text());
            Stream.of(time.clockStart(), time.appliesTo())
                    .filter(words -> words != null)
                    .forEach(words -> assertThat(time.text()).contains(words));
        }
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void every_product_and_quota_is_in_its_range(String name) {
        StandardContent content = Seed.read(name).content();
        String file = text(name);
        for (Product product : content.products().products()) {
            assertThat(product.source().in(file)).isEqualTo(product.text());
            assertThat(file.substring(0, product.source().start())).endsWith(product.marker() + " ");
            for (Quota quota : product.quotas()) {
                String rule = quota.source().in(file);
                assertThat(rule).contains(quota.maximum() + " " + quota.unit());
                // The words can be on both sides of the number: "salinan 10 lembar pustaka hardcopy"
                assertThat(rule).contains(quota.item().split(" "));
                if (quota.perWhom() != null) {
                    assertThat(rule).contains("per " + quota.perWhom());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void every_contact_is_in_its_range_with_its_purpose(String name) {
        String file = text(name);
        for (ContactPoint contact : Seed.read(name).profile().contacts()) {
            String purpose = contact.purpose() == null ? "" : " (" + contact.purpose() + ")";
            assertThat(contact.source().in(file)).isEqualTo(contact.value() + purpose);
            if (contact.label() != null) {
                assertThat(file).contains("\n" + contact.label() + " : ");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void contacts_are_normalised_as_at_the_desk(String name) {
        for (ContactPoint contact : Seed.read(name).profile().contacts()) {
            ContactPoint typed = ContactPoint.written(
                    contact.id(), contact.kind(), contact.value(), contact.label(), contact.purpose());
            assertThat(contact.normalized()).as(contact.value()).isEqualTo(typed.normalized());
        }
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void complaint_channels_are_contacts_of_the_office_in_the_written_order(String name) {
        Seed seed = Seed.read(name);
        List<ContactPoint> written = seed.profile().contacts().stream()
                .filter(contact -> contact.source().start()
                        >= seed.content().complaints().source().start())
                .sorted((one, other) ->
                        Integer.compare(one.source().start(), other.source().start()))
                .toList();
        assertThat(seed.content().complaints().contacts())
                .containsExactlyElementsOf(
                        written.stream().map(ContactPoint::id).toList());
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void facts_in_the_head_of_the_document_are_typed(String name) {
        Seed seed = Seed.read(name);
        OfficeProfile profile = seed.profile();
        String head = text(name).substring(0, text(name).indexOf("\nPersyaratan\n"));
        String oneLine = head.replaceAll("\\s+", " ");
        assertThat(head).contains("\n" + profile.displayName() + "\n");
        assertThat(oneLine).contains(profile.address() + " " + profile.postcode() + " ");
        // The path is broken over two lines in the file
        assertThat(oneLine).contains(String.join(" / ", profile.hierarchy()));
        assertThat(head)
                .contains("\n" + seed.content().title() + "\n")
                .contains("\nNo. SK : " + seed.content().decree().number() + "\n");
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void content_that_is_not_stated_is_absent(String name) {
        StandardContent content = Seed.read(name).content();
        assertThat(content.decree().date()).isNull();
        assertThat(content.effectiveDate()).isNull();
        assertThat(content.kept()).isEmpty();
        assertThat(content.missing()).containsExactlyElementsOf(Component.kept());
        assertThat(content.fee().feeClass()).isEqualTo(FeeClass.FREE);
        assertThat(content.fee().regulation()).isNull();
        assertThat(content.fee().tariffs()).isEmpty();
        assertThat(content.time().rawText()).as("an empty number field").startsWith("0\n");
        assertThat(content.time().commitments()).noneMatch(time -> time.text().startsWith("0"));
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void a_document_is_unchanged_after_writing_and_reading(String name) {
        Seed seed = Seed.read(name);
        StandardContent content = Documents.read(Documents.write(seed.content()), StandardContent.class);
        assertThat(content).isEqualTo(seed.content());
        assertThat(Documents.sha256(content)).isEqualTo(Documents.sha256(seed.content()));
        OfficeProfile profile = Documents.read(Documents.write(seed.profile()), OfficeProfile.class);
        assertThat(profile).isEqualTo(seed.profile());
        assertThat(Documents.sha256(profile)).isEqualTo(Documents.sha256(seed.profile()));
    }

    private static String text(String name) {
        return new String(Seed.file(name), StandardCharsets.UTF_8);
    }

    /** The page header is at the top of the file and again at a page break. */
    private static String withoutPageHeader(String between, String file) {
        String header = file.substring(
                        0,
                        file.indexOf(
                                "\n\n",
                                file.lastIndexOf(" / Pelayanan Statistik Terpadu BPS Kota", file.indexOf("No. SK"))))
                .strip();
        return between.replace(header, "");
    }

    private static Map<Component, String> rawTexts(StandardContent content) {
        Map<Component, String> texts = new EnumMap<>(Component.class);
        texts.put(Component.REQUIREMENTS, content.requirements().rawText());
        texts.put(Component.PROCEDURE, content.procedure().rawText());
        texts.put(Component.TIME, content.time().rawText());
        texts.put(Component.FEE, content.fee().rawText());
        texts.put(Component.PRODUCTS, content.products().rawText());
        texts.put(Component.COMPLAINTS, content.complaints().rawText());
        return texts;
    }

    private static Map<Component, SourceRange> sources(StandardContent content) {
        Map<Component, SourceRange> ranges = new EnumMap<>(Component.class);
        ranges.put(Component.REQUIREMENTS, content.requirements().source());
        ranges.put(Component.PROCEDURE, content.procedure().source());
        ranges.put(Component.TIME, content.time().source());
        ranges.put(Component.FEE, content.fee().source());
        ranges.put(Component.PRODUCTS, content.products().source());
        ranges.put(Component.COMPLAINTS, content.complaints().source());
        return ranges;
    }

    /** In the order of reading, all depths. */
    private static List<OutlineItem> items(Outline outline) {
        return outline.lists().stream()
                .flatMap(list -> list.items().stream())
                .flatMap(SeedsTest::withNested)
                .toList();
    }

    private static Stream<OutlineItem> withNested(OutlineItem item) {
        return Stream.concat(Stream.of(item), item.items().stream().flatMap(SeedsTest::withNested));
    }
}
