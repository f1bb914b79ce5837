package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.content.StandardContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredDiscardedDrafts implements DiscardedDrafts {

    private final EntityManager entityManager;

    @Inject
    StoredDiscardedDrafts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void discardingAt(Instant now) {
        entityManager
                .createNativeQuery("select set_config('app.now', ?, true)")
                .setParameter(1, now.toString())
                .getSingleResult();
    }

    @Override
    public List<DiscardedDraft> list(OfficeCode office, Instant now) {
        return rows(entityManager
                        .createNativeQuery("""
                        select distinct on (s.service_slug) d.id, s.service_slug, d.content::text, d.discarded_at, d.discarded_by
                        from discarded_draft d join service_standard s on s.id = d.standard_id
                        where d.office_code = ? and s.office_code = ? and d.discarded_at > ?
                        order by s.service_slug, d.discarded_at desc""")
                        .setParameter(1, office.getValue())
                        .setParameter(2, office.getValue())
                        .setParameter(3, Timestamp.from(now.minus(KEPT))))
                .map(Object[].class::cast)
                .map(row -> {
                    Instant at = ((Timestamp) row[3]).toInstant();
                    return new DiscardedDraft(
                            ((Number) row[0]).longValue(),
                            (String) row[1],
                            Documents.read((String) row[2], StandardContent.class)
                                    .title(),
                            at,
                            (String) row[4],
                            at.plus(KEPT));
                })
                .toList();
    }

    @Override
    public Optional<DraftContent> take(OfficeCode office, Slug service, long id, Instant now) {
        return rows(entityManager
                        .createNativeQuery("""
                        delete from discarded_draft d using service_standard s
                        where s.id = d.standard_id and d.office_code = ? and s.office_code = ? and s.service_slug = ?
                            and d.id = ? and d.discarded_at > ?
                        returning d.content::text, d.imported_file_id, d.doubts::text""")
                        .setParameter(1, office.getValue())
                        .setParameter(2, office.getValue())
                        .setParameter(3, service.getValue())
                        .setParameter(4, id)
                        .setParameter(5, Timestamp.from(now.minus(KEPT))))
                .map(Object[].class::cast)
                .map(row -> new DraftContent(
                        Documents.read((String) row[0], StandardContent.class),
                        row[1] == null ? null : ((Number) row[1]).longValue(),
                        (String) row[2]))
                .findFirst();
    }

    @Override
    public void sweepAcrossOffices(Instant now) {
        entityManager
                .createNativeQuery("select sweep_drafts(?)")
                .setParameter(1, Timestamp.from(now))
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object> rows(Query query) {
        return ((List<Object>) query.getResultList()).stream();
    }
}
