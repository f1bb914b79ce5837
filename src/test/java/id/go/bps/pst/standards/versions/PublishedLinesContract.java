package id.go.bps.pst.standards.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.Times;
import id.go.bps.pst.standards.services.ServiceStandard;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of every {@link PublishedLines}, in memory and in PostgreSQL. */
abstract class PublishedLinesContract {

    /** Offices without standards; a database may hold those of others. */
    private static final OfficeCode HEAD = OfficeCode.of("0000");

    private static final OfficeCode PROVINCE = OfficeCode.of("5200");
    private static final Instant MORNING = Instant.parse("2026-11-02T00:00:00Z");

    abstract PublishedLines lines();

    /** A stored standard, of a service that the office offers under this name. */
    abstract ServiceStandard standard(OfficeCode office, String service);

    abstract void add(StandardVersion version);

    /** The stored rows of a version, by position. */
    abstract List<PublishedLine> stored(StandardVersion version);

    private static StandardContent saying(String title) {
        return StandardContent.of(title)
                .time(new Times(null, List.of(GivenVersions.onlineWait()), null))
                .fee(new Fee(null, Fee.FeeClass.ZERO_RUPIAH, null, null, List.of(), null))
                .build();
    }

    private static List<PublishedLine> rows(String title) {
        return PublishedLine.of(saying(title), OfficeProfile.bare("PST"));
    }

    private StandardVersion published(ServiceStandard standard, int number) {
        StandardVersion version = GivenVersions.published(standard, number, saying("Pojok Baca"), MORNING);
        add(version);
        return version;
    }

    private StandardVersion superseded(ServiceStandard standard, int number) {
        StandardVersion version = GivenVersions.superseded(
                standard, number, saying("Pojok Baca"), MORNING, MORNING.plus(Duration.ofHours(5)));
        add(version);
        return version;
    }

    private StandardVersion draft(ServiceStandard standard, int number) {
        StandardVersion version = StandardVersion.draft(standard, number, saying("Pojok Baca"), MORNING, "ani");
        add(version);
        return version;
    }

    @Test
    void theRowsOfAVersionAreStoredWithAllTheirColumns() {
        StandardVersion version = published(standard(HEAD, "Pojok Baca"), 1);
        assertThat(stored(version)).isEmpty();
        lines().add(version, rows("Pojok Baca"));

        assertThat(stored(version)).hasSizeGreaterThan(2).isEqualTo(rows("Pojok Baca"));
    }

    @Test
    void theRowsOfTheFirstNodeStay() {
        StandardVersion version = published(standard(HEAD, "Pojok Baca"), 1);
        lines().add(version, rows("Pojok Baca"));
        lines().add(version, rows("Taman Baca"));

        assertThat(stored(version)).isEqualTo(rows("Pojok Baca"));
    }

    @Test
    void aDraftHasNoRows() {
        StandardVersion draft = draft(standard(HEAD, "Pojok Baca"), 1);

        assertThatThrownBy(() -> lines().add(draft, rows("Pojok Baca"))).isInstanceOf(PersistenceException.class);
    }

    @Test
    void versionsThatWerePublishedWithoutRowsAreFoundForTheirOffice() {
        ServiceStandard corner = standard(HEAD, "Pojok Baca");
        StandardVersion old = superseded(corner, 1);
        StandardVersion inForce = published(corner, 2);
        draft(corner, 3);
        StandardVersion theirs = published(standard(PROVINCE, "Pojok Baca"), 1);
        assertThat(lines().findWithout(HEAD)).containsExactly(old, inForce);

        lines().add(old, rows("Pojok Baca"));
        assertThat(lines().findWithout(HEAD)).containsExactly(inForce);
        lines().add(inForce, rows("Pojok Baca"));
        assertThat(lines().findWithout(HEAD)).isEmpty();
        assertThat(lines().findWithout(PROVINCE)).containsExactly(theirs);
    }

    @Test
    void anOfficeIsListedOnceWhileAPublishedVersionHasNoRows() {
        ServiceStandard corner = standard(HEAD, "Pojok Baca");
        StandardVersion old = superseded(corner, 1);
        StandardVersion inForce = published(corner, 2);
        published(standard(PROVINCE, "Pojok Baca"), 1);
        assertThat(lines().listOfficesAcrossOffices()).containsOnlyOnce(HEAD).containsSubsequence(HEAD, PROVINCE);

        lines().add(old, rows("Pojok Baca"));
        assertThat(lines().listOfficesAcrossOffices()).contains(HEAD);
        lines().add(inForce, rows("Pojok Baca"));
        assertThat(lines().listOfficesAcrossOffices()).doesNotContain(HEAD).contains(PROVINCE);
    }
}
