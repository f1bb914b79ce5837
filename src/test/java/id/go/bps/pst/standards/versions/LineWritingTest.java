package id.go.bps.pst.standards.versions;

import static id.go.bps.pst.standards.StandardsInMemory.BANJARMASIN;
import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.CONSULTATION;
import static id.go.bps.pst.standards.StandardsInMemory.COUNTER;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.reachedBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.content.StandardContent;
import org.junit.jupiter.api.Test;

class LineWritingTest {

    private final StandardsInMemory given = new StandardsInMemory();
    private final InMemoryPublishedLines lines = new InMemoryPublishedLines(given.versions);
    private final LineWriting writing = new LineWriting(given.versions, lines, given.profiles);

    @Test
    void thePublishedVersionIsStoredRowByRow() {
        StandardVersion first = given.published(complete());
        StandardVersion second = given.published(complete("Layanan Perpustakaan"));
        writing.published(new StandardPublished(BIMA, LIBRARY, 2));

        assertThat(lines.of(second))
                .isEqualTo(PublishedLine.of(second.getContent(), reachedBy(COUNTER)))
                .extracting(PublishedLine::body)
                .contains("Layanan Perpustakaan", "Membawa kartu identitas", COUNTER);
        assertThat(lines.of(first)).isEmpty();
    }

    @Test
    void aContactThatTheOfficeDoesNotHaveIsNotStored() {
        StandardVersion version = given.inForce(BANJARMASIN, LIBRARY, complete());
        writing.published(new StandardPublished(BANJARMASIN, LIBRARY, 1));

        assertThat(lines.of(version))
                .extracting(PublishedLine::body)
                .contains("Perpustakaan")
                .doesNotContain(COUNTER);
    }

    @Test
    void officesWithVersionsOfAnEarlierReleaseAreListedUntilTheirRowsAreStored() {
        StandardVersion library = given.inForce(BANJARMASIN, LIBRARY, complete());
        StandardVersion consultation =
                given.inForce(BANJARMASIN, CONSULTATION, StandardContent.bare("Konsultasi Statistik"));
        StandardVersion bimas = given.inForce(BIMA, LIBRARY, complete());
        assertThat(writing.listUnwritten()).containsExactly(BIMA, BANJARMASIN);

        assertThat(writing.writeEarlier(BANJARMASIN)).isEqualTo(2);
        assertThat(writing.listUnwritten()).containsExactly(BIMA);
        assertThat(lines.of(library)).extracting(PublishedLine::body).contains("Perpustakaan");
        assertThat(lines.of(consultation)).extracting(PublishedLine::body).contains("Konsultasi Statistik");
        assertThat(lines.of(bimas)).isEmpty();
        assertThat(writing.writeEarlier(BANJARMASIN)).as("once only").isZero();
    }
}
