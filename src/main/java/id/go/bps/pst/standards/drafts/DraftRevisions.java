package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.Seen;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.VersionDifference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What drafts of one office said before; the database itself writes it down at each save. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DraftRevisions {

    private static final String COLUMNS = """
            select r.id, coalesce(v.number, 0), r.content::text, r.saved_at, r.saved_by, r.automatic
            from draft_revision r join service_standard s on s.id = r.standard_id left join standard_version v on v.id = r.version_id
            where r.office_code = ? and s.office_code = ? and s.service_slug = ? and (r.ended_at is null or r.ended_at > ?)
            """;

    private final EntityManager entityManager;

    @Inject
    public DraftRevisions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What a draft said at that state of it; empty where that is not kept any more, or is another version's. */
    public Optional<StandardContent> find(OfficeCode office, StandardVersion draft, Seen seen) {
        if (seen.equals(draft.getSeen())) {
            return Optional.of(draft.getContent());
        }
        if (seen.number() != draft.getNumber()) {
            return Optional.empty();
        }
        return rows(
                        "select content::text from draft_revision where office_code = ? and version_id = ? and lock = ?",
                        office.getValue(),
                        draft.getId(),
                        seen.lock())
                .map(content -> Documents.read((String) content, StandardContent.class))
                .findFirst();
    }

    /**
     * What the drafts of a standard said, the newest first: of what one person typed without a pause, a state for each minute and each
     * after which something was taken away.
     *
     * @param now drafts that were discarded or published thirty days before are over
     */
    public List<DraftRevision> list(OfficeCode office, Slug service, Instant now, int first, int most) {
        return read(COLUMNS + """
                and (not r.automatic or r.last_with or not exists (select from draft_revision later
                    where later.version_id = r.version_id and later.id > r.id and later.automatic and later.saved_by = r.saved_by
                        and date_trunc('minute', later.saved_at) = date_trunc('minute', r.saved_at)))
                order by r.id desc offset ? limit ?""", office, service, now, first, most);
    }

    /** One of those, shown or not. */
    public Optional<DraftRevision> find(OfficeCode office, Slug service, Instant now, long id) {
        return read(COLUMNS + "and r.id = ?", office, service, now, id).stream().findFirst();
    }

    /** Before a draft is written: where a reader would miss something afterwards, the state before stays to be had back. */
    public void noteWhatGoes(StandardContent before, StandardContent after, OfficeView office) {
        boolean takesAway = VersionDifference.takesAway(office, before, after);
        entityManager
                .createNativeQuery("select set_config('app.takes_away', ?, true)")
                .setParameter(1, takesAway ? "yes" : "no")
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
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(1 + i, values[i]);
        }
        return ((List<Object>) query.getResultList()).stream();
    }
}
