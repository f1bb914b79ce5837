package id.go.bps.pst.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.intake.document.DocumentText;
import id.go.bps.pst.intake.document.PdfText;
import id.go.bps.pst.intake.layout.Layout;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.intake.outline.OutlineReaderTest;
import id.go.bps.pst.intake.outline.OutlineText;
import id.go.bps.pst.intake.reading.ImportedStandard;
import id.go.bps.pst.intake.reading.StandardReader;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.StandardContent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Documents made at random: what they say is read back, and whatever happens to them nothing is lost. */
class StandardReaderPropertiesTest {

    @Property(tries = 400)
    void the_content_of_a_document_is_read_back(@ForAll long seed) {
        GivenDocument given = new GivenDocument(seed);
        String text = given.text();
        ImportedStandard read = StandardReader.read(text, "Layanan", null);
        assertSays(read, given);
        assertNothingDropped(text, read);
        assertRangesHold(text, read);
    }

    static void assertSays(ImportedStandard read, GivenDocument given) {
        StandardContent content = read.content();
        assertThat(content.title()).isEqualTo(given.title);
        assertThat(content.decree().number()).isEqualTo(given.decree);
        assertThat(read.office().displayName()).isEqualTo(given.name);
        assertThat(read.office().address()).isEqualTo(given.address);
        assertThat(read.office().postcode()).isEqualTo(given.postcode);
        assertThat(String.join(" / ", read.office().hierarchy())).isEqualTo(given.hierarchy);
        assertThat(read.office().contacts()).extracting(ContactPoint::value).contains(given.phone);
        assertThat(OutlineReaderTest.told(content.requirements())).isEqualTo(given.requirements.toString());
        assertThat(OutlineReaderTest.told(content.procedure())).isEqualTo(given.procedure.toString());
        assertThat(content.time().commitments().stream()
                        .map(time -> time.kind() + " " + time.amount() + " " + time.unit() + " " + time.clockStart()
                                + " | " + time.text()))
                .isEqualTo(given.times);
        assertThat(content.fee().feeClass() + " " + content.fee().regulation() + " "
                        + content.fee().tariffs().stream()
                                .map(tariff -> tariff.item() + "=" + tariff.rupiah() + "/" + tariff.unit())
                                .toList())
                .isEqualTo(given.feeClass);
        assertThat(content.products().products().stream()
                        .map(product -> product.marker() + " " + product.text() + " "
                                + product.quotas().stream()
                                        .map(quota -> quota.item() + " " + quota.maximum() + " " + quota.unit() + " "
                                                + quota.perWhom())
                                        .toList()))
                .isEqualTo(given.products);
        assertThat(content.complaints().contacts().stream()
                        .map(id -> read.office().contacts().stream()
                                .filter(contact -> contact.id().equals(id))
                                .findFirst()
                                .orElseThrow())
                        .map(contact -> contact.kind() + " " + contact.value()))
                .isEqualTo(given.contacts);
    }

    @Property(tries = 60)
    void a_pdf_of_many_pages_with_repeated_heads_gives_the_same(@ForAll long seed) {
        GivenDocument given = new GivenDocument(seed).withoutBullets();
        String text = PdfText.of(GivenPdf.of(given.text(), given.header()));
        ImportedStandard read = StandardReader.read(text, "Layanan", null);
        assertSays(read, given);
        assertNothingDropped(text, read);
        assertRangesHold(text, read);
    }

    @Property(tries = 800)
    void a_changed_document_loses_no_words(@ForAll long seed) {
        String text = damaged(seed);
        ImportedStandard read = StandardReader.read(text, "Layanan", "WITA");
        assertNothingDropped(text, read);
        assertRangesHold(text, read);
        assertThat(read.found()).containsAll(plainHeadings(text));
    }

    @Property(tries = 300)
    void random_characters_are_read_without_an_exception(@ForAll String text) {
        ImportedStandard read = StandardReader.read(text, "Layanan", null);
        assertRangesHold(text, read);
        OutlineText.read(Component.PROCEDURE, text);
    }

    static String damaged(long seed) {
        GivenDocument given = new GivenDocument(seed);
        Random chance = new Random(seed + 1);
        if (chance.nextInt(4) == 0) {
            Collections.shuffle(given.blocks, chance);
        }
        if (chance.nextInt(4) == 0) {
            given.blocks.remove(chance.nextInt(given.blocks.size()));
        }
        if (chance.nextInt(4) == 0) {
            given.blocks.add(given.blocks.get(chance.nextInt(given.blocks.size())));
        }
        List<String> lines = new ArrayList<>(List.of(given.text().split("\n", -1)));
        for (int damage = chance.nextInt(12); damage > 0; damage--) {
            int at = chance.nextInt(lines.size());
            String line = lines.get(at);
            int in = line.isEmpty() ? 0 : chance.nextInt(line.length());
            switch (chance.nextInt(18)) {
                case 0 -> lines.addAll(at, given.header());
                case 1 -> lines.set(at, line.replaceFirst(" ", "\n"));
                case 2 -> lines.set(at, at + 1 < lines.size() ? line + " " + lines.remove(at + 1) : line);
                case 3 ->
                    lines.set(
                            at,
                            line.replaceFirst(
                                    "^\\s*\\S{1,3}[.)] ", chance.nextInt(30) + any(chance, ". ", ") ", ") - ")));
                case 4 -> lines.set(at, line.substring(0, in) + (char) chance.nextInt(32) + line.substring(in));
                case 5 -> lines.set(at, swapped(line, in));
                case 6 ->
                    lines.add(
                            at,
                            any(
                                    chance,
                                    "",
                                    "\f",
                                    "Halaman 2 dari 3",
                                    "0",
                                    "?",
                                    "- 1)",
                                    "<b>tebal</b>",
                                    "1. 1)",
                                    "( a )",
                                    "\uF0B7 butir"));
                case 7 -> lines.set(at, line.substring(0, in));
                case 8 -> lines.set(at, line.toUpperCase(Locale.ROOT));
                case 9 -> lines.set(at, (1 + chance.nextInt(14)) + ". " + line);
                case 10 ->
                    lines.set(
                            at,
                            line.replace(
                                    ' ', any(chance, "\t", "\u00A0", "\u2009").charAt(0)));
                case 11 -> lines.set(at, line.substring(0, in) + "\u00AD" + line.substring(in));
                case 12 -> lines.set(at, any(chance, "\uF0B7\t", "\uF0A7 ", "\u2022\t", "iv. ", "o ", "(2) ") + line);
                case 13 ->
                    lines.set(
                            at, "  ".repeat(chance.nextInt(9)) + line + "  ".repeat(chance.nextInt(20)) + "kolom lain");
                case 14 ->
                    lines.addAll(
                            at,
                            List.of(
                                    any(chance, "-", "0", "Tidak ada", "Nihil", "Rp. 0,-", "wa.me/6281210106371"),
                                    any(
                                            chance,
                                            "Senin s.d. Kamis 08.00–15.30, Jumat 08.00-16.00 WIB",
                                            "08.00 - 15.30 (Senin - Kamis)",
                                            "Telp/Fax (0651) 23005, 33005 ext. 12",
                                            "Data mikro Rp. 100,-/record",
                                            "2 x 24 (dua kali dua puluh empat) jam")));
                case 15 ->
                    lines.add(
                            at,
                            given.blocks
                                    .get(chance.nextInt(given.blocks.size()))
                                    .get(0));
                case 16 -> {
                    int rest = Math.min(lines.size(), at + 2 + chance.nextInt(30));
                    String running = String.join(" ", lines.subList(at, rest));
                    lines.subList(at, rest).clear();
                    lines.add(at, running);
                }
                default -> lines.set(at, line.repeat(1 + chance.nextInt(40)));
            }
        }
        String text = String.join(any(chance, "\n", "\n", "\r\n", "\r"), lines);
        return chance.nextInt(10) == 0 ? text.substring(0, chance.nextInt(text.length())) : text;
    }

    @Property(tries = 300)
    void documents_without_line_ends_or_in_columns_lose_no_words(@ForAll long seed) {
        GivenDocument given = new GivenDocument(seed);
        for (String text : List.of(given.text().replaceAll("\\s+", " "), given.columns())) {
            ImportedStandard read = StandardReader.read(text, "Layanan", null);
            assertNothingDropped(text, read);
            assertRangesHold(text, read);
            assertThat(read.found()).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Property(tries = 200)
    void a_file_in_another_encoding_gives_the_same(@ForAll long seed) {
        GivenDocument given = new GivenDocument(seed);
        for (Charset charset :
                List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1252"))) {
            String text = DocumentText.of(given.text().getBytes(charset)).text();
            assertSays(StandardReader.read(text, "Layanan", null), given);
        }
    }

    private static String swapped(String line, int in) {
        return in + 1 >= line.length()
                ? line
                : line.substring(0, in) + line.charAt(in + 1) + line.charAt(in) + line.substring(in + 2);
    }

    private static String any(Random chance, String... choices) {
        return choices[chance.nextInt(choices.length)];
    }

    /** Components whose usual heading is alone on a line, below the head. */
    private static Set<Component> plainHeadings(String text) {
        Map<String, Component> usual = Map.of(
                "Persyaratan", Component.REQUIREMENTS,
                "Sistem, Mekanisme dan Prosedur", Component.PROCEDURE,
                "Waktu Penyelesaian", Component.TIME,
                "Biaya / Tarif", Component.FEE,
                "Produk Pelayanan", Component.PRODUCTS,
                "Pengaduan Layanan", Component.COMPLAINTS);
        Set<Component> found = EnumSet.noneOf(Component.class);
        // Text above the decree's number may be the service's name
        String below = text.substring(Math.max(0, text.indexOf("No. SK")));
        below.lines().map(String::strip).filter(usual::containsKey).forEach(line -> found.add(usual.get(line)));
        return found;
    }

    /** Every word below the first heading is in a raw text, in a kept text or in the rest. */
    static void assertNothingDropped(String text, ImportedStandard read) {
        Layout layout = Layout.of(Passage.of(text));
        if (layout.headings().isEmpty()) {
            return;
        }
        int first = layout.heading(layout.headings().get(0)).range().start();
        Map<String, Integer> kept = new HashMap<>();
        layout.headings().forEach(heading -> count(layout.heading(heading).text(), kept, 1));
        rawTexts(read.content()).forEach(raw -> count(raw, kept, 1));
        read.leftOver().stream()
                .filter(rest -> rest.source().start() >= first)
                .forEach(rest -> count(rest.words(), kept, 1));
        count(Passage.of(text.substring(first)).text(), kept, -1);
        assertThat(kept.entrySet().stream().filter(word -> word.getValue() < 0).toList())
                .isEmpty();
    }

    private static void count(String text, Map<String, Integer> counts, int by) {
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                counts.merge(word, by, Integer::sum);
            }
        }
    }

    private static List<String> rawTexts(StandardContent content) {
        return Stream.concat(
                        Stream.of(
                                content.requirements().rawText(),
                                content.procedure().rawText(),
                                content.time().rawText(),
                                content.fee().rawText(),
                                content.products().rawText(),
                                content.complaints().rawText()),
                        content.kept().values().stream())
                .filter(raw -> raw != null)
                .toList();
    }

    static void assertRangesHold(String text, ImportedStandard read) {
        StandardContent content = read.content();
        Stream.of(content.requirements(), content.procedure())
                .flatMap(outline -> outline.lists().stream())
                .forEach(list -> {
                    if (list.source() != null) {
                        assertIn(text, list.source(), list.heading());
                    }
                    list.items().forEach(item -> assertIn(text, item));
                });
        content.time().commitments().forEach(time -> assertIn(text, time.source(), time.text()));
        content.products().products().forEach(product -> {
            assertIn(text, product.source(), product.text());
            product.quotas().forEach(quota -> assertIn(text, quota.source(), quota.item()));
        });
        read.office().contacts().forEach(contact -> assertIn(text, contact.source(), contact.value()));
        read.doubts().stream().filter(doubt -> doubt.source() != null).forEach(doubt -> doubt.source()
                .in(text));
        read.leftOver().forEach(rest -> assertIn(text, rest.source(), rest.words()));
    }

    private static void assertIn(String text, OutlineItem item) {
        assertIn(text, item.source(), item.text());
        item.items().forEach(below -> assertIn(text, below));
    }

    /** The words are in the range, in this order; a page header may be between them. */
    private static void assertIn(String text, SourceRange range, String words) {
        String there = letters(range.in(text));
        String said = letters(words);
        int at = 0;
        for (int i = 0; i < said.length(); i++) {
            at = there.indexOf(said.charAt(i), at) + 1;
            assertThat(at).as("“%s” in “%s”", words, range.in(text)).isPositive();
        }
    }

    private static String letters(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
