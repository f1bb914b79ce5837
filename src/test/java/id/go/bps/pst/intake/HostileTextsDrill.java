package id.go.bps.pst.intake;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each piece of {@link HostileTextsTest} in every place of a document, and documents of hundreds of pages. */
class HostileTextsDrill {

    private static final int SHORT = 4_000;
    private static final int LONG = 60_000;

    static Stream<String> pieces() {
        return HostileTextsTest.pieces();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void one_piece_on_and_on_is_read_wherever_it_stands(String piece) {
        for (String lead : HostileTextsTest.LEADS) {
            HostileTextsTest.requireLinear(lead, piece, SHORT);
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void a_long_document_of_one_piece_is_read(String piece) {
        HostileTextsTest.requireLinear("", piece, LONG);
        HostileTextsTest.requireLinear(HostileTextsTest.LEADS.get(6), piece, LONG);
    }
}
