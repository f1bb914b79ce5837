package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.versions.StandardPublishing.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

/**
 * What is approved and waits for its instant, in any office. Row-level security hides it, so the database's own function tells where and
 * when, and nothing of what it says.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ScheduledAcrossOffices {

    private final EntityManager entityManager;

    @Inject
    public ScheduledAcrossOffices(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The next first. */
    public List<Scheduled> all() {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select office_code, service_slug, number, ceil(extract(epoch from due))::bigint from scheduled_publications()")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Scheduled(
                        OfficeCode.of((String) row[0]),
                        Slug.of((String) row[1]),
                        ((Number) row[2]).intValue(),
                        Instant.ofEpochSecond(((Number) row[3]).longValue())))
                .toList();
    }
}
