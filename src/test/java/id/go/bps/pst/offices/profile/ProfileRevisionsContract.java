package id.go.bps.pst.offices.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract of every {@link ProfileRevisions}, in memory and in PostgreSQL. */
abstract class ProfileRevisionsContract {

    /** Two offices without a profile. */
    private static final OfficeCode SIMEULUE = OfficeCode.of("1101");

    private static final OfficeCode SINGKIL = OfficeCode.of("1102");
    private static final Instant MORNING = Instant.parse("2031-05-05T00:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    abstract ProfileRevisions revisions();

    private void save(OfficeCode office, int revision, Instant at) {
        revisions().add(new ProfileRevision(office, revision, OfficeProfile.bare("Nomor " + revision), at, "ani"));
    }

    private static void assertIs(Optional<ProfileRevision> revision, int number) {
        assertThat(revision).map(ProfileRevision::getRevision).contains(number);
    }

    @Test
    void theRevisionInForceIsTheLastThatHasBegun() {
        save(SIMEULUE, 1, MORNING);
        save(SIMEULUE, 2, MORNING.plus(HOUR));
        save(SIMEULUE, 3, MORNING.plus(HOUR).plus(HOUR));

        assertIs(revisions().findInForce(SIMEULUE, MORNING), 1);
        assertIs(revisions().findInForce(SIMEULUE, MORNING.plus(HOUR).minusMillis(1)), 1);
        assertIs(revisions().findInForce(SIMEULUE, MORNING.plus(HOUR)), 2);
        assertIs(revisions().findInForce(SIMEULUE, MORNING.plus(Duration.ofDays(9))), 3);
        assertIs(revisions().findNewest(SIMEULUE), 3);
    }

    @Test
    void theFirstRevisionCountsForAllTimeBeforeIt() {
        save(SIMEULUE, 1, MORNING);
        save(SIMEULUE, 2, MORNING.plus(HOUR));

        assertIs(revisions().findInForce(SIMEULUE, MORNING.minus(Duration.ofDays(999))), 1);
    }

    @Test
    void eachOfficeCountsItsOwnRevisions() {
        save(SIMEULUE, 1, MORNING);
        save(SIMEULUE, 2, MORNING.plus(HOUR));
        save(SINGKIL, 1, MORNING.plus(HOUR));

        assertIs(revisions().findNewest(SIMEULUE), 2);
        assertIs(revisions().findNewest(SINGKIL), 1);
        assertThat(revisions().newestAcrossOffices()).hasEntrySatisfying(SIMEULUE, revision -> assertThat(
                        revision.getProfile().displayName())
                .isEqualTo("Nomor 2"));
        assertThat(revisions().newestAcrossOffices())
                .hasEntrySatisfying(
                        SINGKIL, revision -> assertThat(revision.getRevision()).isEqualTo(1));
        assertThat(revisions().find(SINGKIL, 2)).isEmpty();
        assertIs(revisions().find(SIMEULUE, 2), 2);
        assertThat(revisions().changes(SIMEULUE)).containsExactly(MORNING, MORNING.plus(HOUR));
        assertThat(revisions().changes(SINGKIL)).containsExactly(MORNING.plus(HOUR));
    }

    @Test
    void anOfficeThatSavedNothingHasNoRevision() {
        assertThat(revisions().findNewest(SIMEULUE)).isEmpty();
        assertThat(revisions().findInForce(SIMEULUE, MORNING)).isEmpty();
        assertThat(revisions().changes(SIMEULUE)).isEmpty();
        assertThat(revisions().newestAcrossOffices()).doesNotContainKey(SIMEULUE);
    }

    @Test
    void aRevisionRecordsWhoSavedItAndWhen() {
        save(SIMEULUE, 1, MORNING);

        ProfileRevision saved = revisions().findNewest(SIMEULUE).orElseThrow();
        assertThat(saved.getOffice()).isEqualTo(SIMEULUE);
        assertThat(saved.getSavedBy()).isEqualTo("ani");
        assertThat(saved.getValidFrom()).isEqualTo(MORNING);
    }

    @Test
    void aRevisionNumberIsUnique() {
        save(SIMEULUE, 1, MORNING);

        assertThatThrownBy(() -> save(SIMEULUE, 1, MORNING.plus(HOUR)))
                .isInstanceOfSatisfying(
                        PersistenceException.class,
                        failure -> assertThat(DuplicateRow.isCauseOf(failure)).isTrue());
    }
}
