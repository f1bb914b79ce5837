package id.go.bps.pst.offices.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of every {@link HolidayRevisions}, in memory and in PostgreSQL. */
abstract class HolidayRevisionsContract {

    private static final Instant MORNING = Instant.parse("2031-05-05T00:00:00Z");

    abstract HolidayRevisions revisions();

    private void save(int year, int revision) {
        HolidayList list = new HolidayList(year, "Nomor " + revision, List.of());
        revisions().add(new HolidayRevision(revision, list, MORNING, "pusat"));
    }

    @Test
    void theNewestOfEachYearIsInForce() {
        save(2151, 1);
        save(2150, 1);
        save(2150, 2);

        assertThat(revisions().newest())
                .extracting(HolidayRevision::getList)
                .containsSubsequence(
                        new HolidayList(2150, "Nomor 2", List.of()), new HolidayList(2151, "Nomor 1", List.of()))
                .doesNotContain(new HolidayList(2150, "Nomor 1", List.of()));
        assertThat(revisions().findNewest(2150))
                .map(HolidayRevision::getRevision)
                .contains(2);
        assertThat(revisions().findNewest(2152)).isEmpty();
    }

    @Test
    void aListBelongsToTheHeadOfficeAndRecordsWhoSavedItAndWhen() {
        save(2150, 1);

        HolidayRevision saved = revisions().findNewest(2150).orElseThrow();
        assertThat(saved.getOffice()).isEqualTo(OfficeCode.HEAD_OFFICE);
        assertThat(saved.getSavedBy()).isEqualTo("pusat");
        assertThat(saved.getValidFrom()).isEqualTo(MORNING);
    }

    @Test
    void aRevisionNumberIsUniqueInAYear() {
        save(2150, 1);
        save(2151, 1);

        assertThatThrownBy(() -> save(2150, 1))
                .isInstanceOfSatisfying(
                        PersistenceException.class,
                        failure -> assertThat(DuplicateRow.isCauseOf(failure)).isTrue());
    }
}
