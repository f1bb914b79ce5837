package id.go.bps.pst.attachments;

import static id.go.bps.pst.attachments.PdfAttackTest.FLATE;
import static id.go.bps.pst.attachments.PdfAttackTest.NOTHING;
import static id.go.bps.pst.attachments.PdfAttackTest.assertCostsLittle;
import static id.go.bps.pst.attachments.PdfAttackTest.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** More PDFs that were made to take memory or time than every build needs to try; see {@link PdfAttackTest}. */
class PdfAttackDrill {

    private static final String[] ANY = {
        "file_costly",
        "attachment_damaged",
        "attachment_too_many_pages",
        "attachment_active",
        "attachment_encrypted",
        "attachment_kind",
        ""
    };

    /** Some are never unpacked, since no reader looks for what they hold; such a file may be taken. */
    static Stream<Arguments> attacks() {
        return Stream.of(
                arguments("escaped", stream(FLATE.replace("ObjStm", "O#62jStm"), ">>\nstream\n", NOTHING)),
                arguments(
                        "packed twice",
                        stream(
                                FLATE.replace("/FlateDecode", "[/FlateDecode /FlateDecode]"),
                                ">>\nstream\n",
                                WrittenPdf.packed(NOTHING))),
                arguments(
                        "runs",
                        stream(
                                FLATE.replace("/FlateDecode", "[/FlateDecode /RunLengthDecode]"),
                                ">>\nstream\n",
                                WrittenPdf.packed("\u0081 ".repeat(512 * 1024), 20))),
                arguments(
                        "a table of objects",
                        WrittenPdf.withTable(
                                "/Size 100000000 /W [1 1 1] /Filter /FlateDecode",
                                WrittenPdf.packed("\1\0\0".repeat(300_000), 100))),
                arguments(
                        "small objects",
                        stream(
                                "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                                ">>\nstream\n",
                                WrittenPdf.packed(("9 0 [" + "<</A<<>>>>".repeat(4_000_000))
                                        .getBytes(StandardCharsets.ISO_8859_1)))),
                arguments(
                        "wide rows",
                        stream(
                                FLATE + " /DecodeParms << /Predictor 12 /Columns 2000000000 >>",
                                ">>\nstream\n",
                                NOTHING)),
                arguments("lists in lists", WrittenPdf.of("/Lang " + "[".repeat(2_000_000), "")),
                arguments("dictionaries in dictionaries", WrittenPdf.of("/Lang " + "<</A ".repeat(1_000_000), "")),
                arguments(
                        "pages that are their own parents",
                        new String(WrittenPdf.of("", ""), StandardCharsets.ISO_8859_1)
                                .replace("/Kids [3 0 R]", "/Kids [2 0 R 2 0 R 2 0 R] /Parent 2 0 R")
                                .getBytes(StandardCharsets.ISO_8859_1)),
                arguments(
                        "a tree of pages with a million ways down",
                        WrittenPdf.of("", "/Kids [4 0 R 4 0 R]", tree(1_000))),
                arguments("a chain of references", WrittenPdf.of("/Lang 4 0 R", "", chain(50_000))),
                arguments(
                        "numbers without end",
                        WrittenPdf.of("", "/Rotate " + "9".repeat(1_000_000) + " /UserUnit 1e" + "9".repeat(1_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void whatever_a_pdf_holds_it_is_taken_or_refused_and_takes_no_memory_of_the_portal(String name, byte[] pdf) {
        assertThat(pdf).as(name).hasSizeLessThan(10_000_000);
        assertCostsLittle(pdf, ANY);
    }

    /** Bombs and mazes of which some bytes are others. */
    @Property(tries = 60)
    void an_attack_that_is_changed_at_random(@ForAll Random random) {
        Object[][] attacks = attacks().map(Arguments::get).toArray(Object[][]::new);
        byte[] pdf = ((byte[]) attacks[random.nextInt(attacks.length)][1]).clone();
        for (int n = random.nextInt(30); n >= 0; n--) {
            pdf[9 + random.nextInt(Math.min(600, pdf.length - 9))] = (byte) random.nextInt(256);
        }
        assertCostsLittle(pdf, ANY);
    }

    private static String[] tree(int depth) {
        String[] nodes = new String[depth];
        Arrays.setAll(nodes, i -> "<< /Type /Pages /Count 2 /Kids [" + (i + 5) + " 0 R " + (i + 5) + " 0 R] >>");
        return nodes;
    }

    private static String[] chain(int length) {
        String[] links = new String[length];
        Arrays.setAll(links, i -> (i + 5) + " 0 R");
        return links;
    }
}
