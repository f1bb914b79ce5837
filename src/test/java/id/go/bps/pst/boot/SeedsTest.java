package id.go.bps.pst.boot;

import static id.go.bps.pst.offices.ContactKind.EMAIL;
import static id.go.bps.pst.offices.ContactKind.SUGGESTION_BOX;
import static id.go.bps.pst.offices.ContactKind.TELEPHONE;
import static id.go.bps.pst.offices.ContactKind.WEB;
import static id.go.bps.pst.offices.ContactKind.WHATSAPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.ContactPoint;
import id.go.bps.pst.offices.OfficeProfile;
import id.go.bps.pst.standards.Component;
import id.go.bps.pst.standards.Fee.FeeClass;
import id.go.bps.pst.standards.ModeList;
import id.go.bps.pst.standards.Outline;
import id.go.bps.pst.standards.OutlineItem;
import id.go.bps.pst.standards.Products.Product;
import id.go.bps.pst.standards.Products.Quota;
import id.go.bps.pst.standards.StandardContent;
import id.go.bps.pst.standards.TimeCommitment;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was typed says what the two files say: all of it, and nothing more. */
class SeedsTest {

    /** Of the national layout: each component stands below one of these lines, up to the next. */
    private static final List<String> HEADINGS = List.of(
            "Persyaratan",
            "Sistem, Mekanisme dan Prosedur",
            "Waktu Penyelesaian",
            "Biaya / Tarif",
            "Produk Pelayanan",
            "Pengaduan Layanan");

    /** The clause that stands twice in one sentence of Kota Bima; the typed row says it once. */
    private static final String DOUBLED = "Pengguna layanan online dapat langsung mencari koleksi perpustakaan ";

    @ParameterizedTest
    @CsvSource({
        "kota-bima-perpustakaan, 0c0aed7366d81dc37cdf408bac587ca8086474c6209924862edb5ff15180d48a",
        "kota-banjarmasin-perpustakaan, a6d0e12ac40fa4f8e7ce534502ea23a8ffb494ac23906576f01599be0ad776c5"
    })
    void the_file_is_the_one_that_the_office_published(String name, String sha256) {
        assertThat(Documents.sha256(Seed.file(name))).isEqualTo(sha256);
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.boot.Seed#names")
    void raw_text_is_the_file_between_two_headings_without_the_page_header(String name) {
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
    @MethodSource("id.go.bps.pst.boot.Seed#names")
    void raw_text_is_byte_for_byte_what_stands_in_its_range(String name) {
        StandardContent content = Seed.read(name).content();
        String file = text(name);
        Map<Component, SourceRange> ranges = sources(content);
        rawTexts(content).forEach((component, raw) -> assertThat(raw.getBytes(StandardCharsets.UTF_8))
                .as(component.name())
                .isEqualTo(ranges.get(component).in(file).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.boot.Seed#names")
    void every_requirement_and_step_stands_in_its_range_behind_its_marker(String name) {
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
    @MethodSource("id.go.bps.pst.boot.Seed#names")
    void every_time_commitment_stands_in_its_range_but_for_a_clause_that_stands_twice(String name) {
        String file = text(name);
        for (TimeCommitment time : Seed.read(name).content().time().commitments()) {
            assertThat(time.source().in(file).replace(DOUBLED, "")).isEqualTo(time.text());
            Stream.of(time.clockStart(), time.appliesTo())
                    .filter(words -> words != null)
                    .forEach(words -> assertThat(time.text()).contains(words));
        }
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.boot.Seed#names")
    void every_product_and_quota_stands_in_its_range(String name) {
        StandardContent content = Seed.read(name).content();
        String file = text(name);
        for (Product product : content.products().products()) {
            assertThat(product.source().in(file)).isEqualTo(product.text());
            assertThat(file.substring(0, product.source().start())).endsWith(product.marker() + " ");
            for (Quota quota : product.quotas()) {
                String rule = quota.source().in(file);
                assertThat(rule).contains(quota.maximum() + " " + quota.unit());
                // Its words may stand on both sides of the number: "salinan 10 lembar pustaka hardcopy"
                assertThat(rule).contains(quota.item().split(" "));
                if (quota.perWhom() != null) {
                    assertThat(rule).contains("per " + quota.perWhom());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.boot.Seed#names")
    void every_contact_stands_in_its_range_with_its_purpose(String name) {
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
    @MethodSource("id.go.bps.pst.boot.Seed#names")
    void contacts_are_normalised_as_at_the_desk(String name) {
        for (ContactPoint contact : Seed.read(name).profile().contacts()) {
            ContactPoint typed = ContactPoint.written(
                    contact.id(), contact.kind(), contact.value(), contact.label(), contact.purpose());
            assertThat(contact.normalized()).as(contact.value()).isEqualTo(typed.normalized());
        }
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.boot.Seed#names")
    void complaints_go_to_contacts_that_the_office_has_and_wrote_there_in_that_order(String name) {
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
    @MethodSource("id.go.bps.pst.boot.Seed#names")
    void what_stands_in_the_head_of_the_document_is_typed(String name) {
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
    @MethodSource("id.go.bps.pst.boot.Seed#names")
    void what_is_not_stated_is_absent(String name) {
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
    @MethodSource("id.go.bps.pst.boot.Seed#names")
    void a_document_stays_the_same_when_it_is_written_and_read(String name) {
        Seed seed = Seed.read(name);
        StandardContent content = Documents.read(Documents.write(seed.content()), StandardContent.class);
        assertThat(content).isEqualTo(seed.content());
        assertThat(Documents.sha256(content)).isEqualTo(Documents.sha256(seed.content()));
        OfficeProfile profile = Documents.read(Documents.write(seed.profile()), OfficeProfile.class);
        assertThat(profile).isEqualTo(seed.profile());
        assertThat(Documents.sha256(profile)).isEqualTo(Documents.sha256(seed.profile()));
    }

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
            assertThat(seed.profile().contacts())
                    .extracting(
                            ContactPoint::id,
                            ContactPoint::kind,
                            ContactPoint::value,
                            ContactPoint::normalized,
                            ContactPoint::label,
                            ContactPoint::purpose)
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
            assertThat(seed.profile().contacts())
                    .extracting(
                            ContactPoint::id,
                            ContactPoint::kind,
                            ContactPoint::value,
                            ContactPoint::normalized,
                            ContactPoint::label,
                            ContactPoint::purpose)
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

    /** The page header stands at the top of the file and once more where a page turned. */
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
}
