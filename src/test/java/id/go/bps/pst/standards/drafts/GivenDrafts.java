package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.GivenStandards;
import id.go.bps.pst.standards.services.InMemoryServiceStandards;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.versions.InMemoryStandardVersions;
import id.go.bps.pst.standards.versions.StandardVersion;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Drafts for the contracts of the repositories of data beside drafts. */
final class GivenDrafts {

    static final Instant MORNING = Instant.parse("2026-11-02T00:00:00Z");

    private GivenDrafts() {}

    /** Saved by Ani in the morning, in PostgreSQL. */
    static StandardVersion stored(EntityManager entityManager, OfficeCode office, String service) {
        return stored(entityManager, office, service, service);
    }

    static StandardVersion stored(EntityManager entityManager, OfficeCode office, String service, String title) {
        StandardVersion draft = draft(GivenStandards.stored(entityManager, office, service), title);
        entityManager.persist(draft);
        entityManager.flush();
        return draft;
    }

    private static StandardVersion draft(ServiceStandard standard, String title) {
        return StandardVersion.draft(standard, 1, StandardContent.bare(title), MORNING, "ani");
    }

    /** The same on rows in memory. */
    static final class InMemory {

        private final InMemoryServiceStandards standards = new InMemoryServiceStandards();
        final InMemoryStandardVersions versions = new InMemoryStandardVersions(standards);

        StandardVersion draft(OfficeCode office, String service) {
            return draft(office, service, service);
        }

        StandardVersion draft(OfficeCode office, String service, String title) {
            Slug slug = Slug.of(Slug.spelled(service));
            ServiceStandard standard =
                    standards.find(office, slug).orElseGet(() -> standards.add(new ServiceStandard(office, slug)));
            StandardVersion draft = GivenDrafts.draft(standard, title);
            versions.add(draft);
            return draft;
        }
    }
}
