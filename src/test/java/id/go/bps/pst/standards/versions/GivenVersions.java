package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.services.ServiceStandard;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;

/** Versions in later states of their life, and what they say. */
public final class GivenVersions {

    private static final String AUTHOR = "ani";

    private GivenVersions() {}

    /** A wait of ten minutes for those who come online. */
    static TimeCommitment onlineWait() {
        return new TimeCommitment(
                DeliveryMode.ONLINE,
                TimeCommitment.Kind.WAIT,
                10,
                TimeCommitment.Unit.MINUTE,
                null,
                null,
                "Sepuluh menit",
                null);
    }

    /** A version in force from that instant on; its content names a day, or that of the instant in UTC. */
    public static StandardVersion published(ServiceStandard standard, int number, StandardContent content, Instant at) {
        StandardVersion version = StandardVersion.draft(standard, number, content, at, AUTHOR);
        version.submit(null, at, AUTHOR);
        version.approve(at, at, "kepala");
        version.publish(LocalDate.parse(at.toString().substring(0, 10)), at, "kepala");
        return version;
    }

    public static StandardVersion superseded(
            ServiceStandard standard, int number, StandardContent content, Instant at, Instant end) {
        StandardVersion version = published(standard, number, content, at);
        version.supersede(end);
        return version;
    }

    public static StandardVersion withdrawn(
            ServiceStandard standard, int number, StandardContent content, Instant at, Instant end) {
        StandardVersion version = published(standard, number, content, at);
        version.withdraw("Layanan berhenti", end, "kepala");
        return version;
    }

    /** Stores the rows of a published version in PostgreSQL. */
    public static void storeLines(EntityManager entityManager, StandardVersion version) {
        new StoredPublishedLines(entityManager)
                .add(version, PublishedLine.of(version.getContent(), OfficeProfile.bare("PST")));
    }
}
