package id.go.bps.pst.standards.lines;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.standards.lines.Change.Kind;
import id.go.bps.pst.standards.lines.Change.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private static final Line LINE = Line.of(null, List.of(Piece.words("Membawa kartu identitas")));

    private static Change change(Kind kind, boolean moved, String gone, String come) {
        return new Change(
                kind,
                0,
                0,
                LINE,
                moved,
                List.of(
                        new Change.Part(Mark.KEPT, Piece.words("Membawa")),
                        new Change.Part(Mark.DELETED, Piece.words(gone)),
                        new Change.Part(Mark.INSERTED, Piece.words(come))));
    }

    @ParameterizedTest
    @CsvSource({
        "REWORDED, satu dua, '', false",
        "REWORDED, satu dua tiga, '', true",
        "REWORDED, satu dua tiga, empat lima, true",
        "REWORDED, satu dua tiga, empat lima enam, false",
        "REWORDED, '  ', '', false",
        "REMOVED, '', '', true",
        "ADDED, '', satu dua tiga, false",
        "KEPT, '', '', false"
    })
    void aReaderMissesALineOrThreeWordsForWhichFewerCame(Kind kind, String gone, String come, boolean misses) {
        assertThat(change(kind, false, gone, come).takesAway()).isEqualTo(misses);
    }

    @Test
    void aChangedOrMovedLineDiffers() {
        assertThat(change(Kind.KEPT, false, "", "").differs()).isFalse();
        assertThat(change(Kind.KEPT, true, "", "").differs()).isTrue();
        assertThat(change(Kind.ADDED, false, "", "").differs()).isTrue();
        assertThat(change(Kind.KEPT, true, "", "").inPlace().differs()).isFalse();
        assertThat(change(Kind.REWORDED, true, "a", "b").inPlace()).isEqualTo(change(Kind.REWORDED, false, "a", "b"));
    }
}
