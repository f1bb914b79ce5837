package id.go.bps.pst.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import id.go.bps.pst.kernel.Refusal;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PDFs that were made to take memory or time: each is checked as an upload is, and costs the portal's own process next to nothing. */
class PdfAttackTest {

    /** The memory that the portal itself may need to have a file checked; the first time this includes Tika's tables. */
    private static final long OWN_MEMORY = 24L * 1024 * 1024;

    static final String MEGABYTE = "\0".repeat(1024 * 1024);
    static final byte[] NOTHING = WrittenPdf.packed(MEGABYTE, 700);
    static final String FLATE = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode";

    /** Each unpacks to 700 MB or more as soon as it is read. */
    static Stream<Arguments> bombs() {
        return Stream.of(
                arguments("plain", stream(FLATE, ">>\nstream\n", NOTHING)),
                arguments("after a comment", stream(FLATE, ">>%x\nstream\n", NOTHING)),
                arguments("before a space", stream(FLATE, ">>\nstream \n", NOTHING)),
                arguments("before a return", stream(FLATE, ">>\nstream\r", NOTHING)),
                arguments("on one line", stream(FLATE, ">>stream\r\n", NOTHING)),
                arguments(
                        "packed as digits",
                        stream(
                                FLATE.replace("/FlateDecode", "[/ASCIIHexDecode /Fl]"),
                                ">>\nstream\n",
                                java.util.HexFormat.of().formatHex(NOTHING).getBytes(StandardCharsets.US_ASCII))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void a_pdf_that_unpacks_endlessly_is_refused_and_takes_no_memory_of_the_portal(String name, byte[] pdf) {
        assertThat(pdf).as(name).hasSizeLessThan(10_000_000);
        assertCostsLittle(pdf, "file_costly", "attachment_damaged");
    }

    /** That the bombs are no duds: here the process that opened one ended for lack of memory. */
    @Test
    void a_bomb_ends_the_process_that_opens_it() {
        assertCostsLittle(stream(FLATE, ">>\nstream\n", NOTHING), "file_costly");
    }

    @Test
    void a_pdf_of_nested_lists_is_refused_and_the_portal_continues() {
        assertCostsLittle(WrittenPdf.of("/Lang " + "[".repeat(2_000_000), ""), "file_costly", "attachment_damaged");
    }

    /** One of these refusals, "" standing for none. */
    static void assertCostsLittle(byte[] pdf, String... refusals) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        String refusal = refusal(pdf);
        long taken = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(refusal).isIn((Object[]) refusals);
        assertThat(taken).as("bytes that the portal's own thread took").isLessThan(OWN_MEMORY);
    }

    private static String refusal(byte[] pdf) {
        try {
            ContentCheck.mediaTypeOf(AttachmentKind.DECREE, pdf);
            return "";
        } catch (Refusal refused) {
            return refused.getMessageKey();
        }
    }

    static byte[] stream(String dictionary, String begin, byte[] bytes) {
        return WrittenPdf.withStream(dictionary, begin, bytes);
    }
}
