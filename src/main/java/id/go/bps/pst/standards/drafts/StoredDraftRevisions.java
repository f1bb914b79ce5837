package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.StandardVersion;
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
class StoredDraftRevisions implements DraftRevisions {

    private static final String COLUMNS = """
            select r.id, coalesce(v.number, 0), r.content::text, r.saved_at, r.saved_by, r.automatic
            from draft_revision r join service_standard s on s.id = r.standard_id left join standard_version v on v.id = r.version_id
            where r.office_code = ? and s.office_code = ? and s.service_slug = ? and (r.ended_at is null or r.ended_at > ?)
            """;

    private final EntityManager entityManager;

    @Inject
    StoredDraftRevisions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<StandardContent> findKept(OfficeCode office, StandardVersion draft, int lock) {
        return rows(
                        "select content::text from draft_revision where office_code = ? and version_id = ? and lock = ?",
                        office.getValue(),
                        draft.getId(),
                        lock)
                .map(content -> Documents.read((String) content, StandardContent.class))
                .findFirst();
    }

    @Override
    public List<DraftRevision> list(OfficeCode office, Slug service, Instant now, int first, int most) {
        return read(COLUMNS + """
                and (not r.automatic or r.last_with or not exists (select from draft_revision later
                    where later.version_id = r.version_id and later.id > r.id and later.automatic and later.saved_by = r.saved_by
                        and date_trunc('minute', later.saved_at) = date_trunc('minute', r.saved_at)))
                order by r.id desc offset ? limit ?""", office, service, now, first, most);
    }

    @Override
    public Optional<DraftRevision> find(OfficeCode office, Slug service, Instant now, long id) {
        return read(COLUMNS + "and r.id = ?", office, service, now, id).stream().findFirst();
    }

    @Override
    public void noteThatSomethingGoes(boolean goes) {
        entityManager
                .createNativeQuery("select set_config('app.takes_away', ?, true)")
                .setParameter(1, goes ? "yes" : "no")
                .getSingleResult();
    }

    private List<DraftRevision> read(String sql, OfficeCode office, Slug service, Instant now, Object... more) {
        Object[] values = Stream.concat(
                        Stream.of(
                                office.getValue(),
                                office.getValue(),
                                service.getValue(),
                                Timestamp.from(now.minus(DiscardedDrafts.KEPT))),
                        Stream.of(more))
                .toArray();
        return rows(sql, values)
                .map(Object[].class::cast)
                .map(row -> new DraftRevision(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue(),
                        Documents.read((String) row[2], StandardContent.class),
                        ((Timestamp) row[3]).toInstant(),
                        (String) row[4],
                        (boolean) row[5]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object> rows(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(1 + i, values[i]);
        }
        return ((List<Object>) query.getResultList()).stream();
    }
}
