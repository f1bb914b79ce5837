package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What drafts of one office said before; the database itself writes it down at each save. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DraftRevisions {

    @PersistenceContext
    private EntityManager entityManager;

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
                        office,
                        draft,
                        seen.lock())
                .map(content -> Documents.read((String) content, StandardContent.class))
                .findFirst();
    }

    /** All that are kept of a draft, the newest first. */
    public List<DraftRevision> list(OfficeCode office, StandardVersion draft) {
        return rows(
                        "select lock, saved_at, saved_by, automatic from draft_revision where office_code = ? and version_id = ? order by lock desc",
                        office,
                        draft)
                .map(Object[].class::cast)
                .map(row -> new DraftRevision(
                        new Seen(draft.getNumber(), (int) row[0]),
                        ((Timestamp) row[1]).toInstant(),
                        (String) row[2],
                        (boolean) row[3]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object> rows(String sql, OfficeCode office, StandardVersion draft, Object... more) {
        var query = entityManager
                .createNativeQuery(sql)
                .setParameter(1, office.getValue())
                .setParameter(2, draft.getId());
        for (int i = 0; i < more.length; i++) {
            query.setParameter(3 + i, more[i]);
        }
        return query.getResultStream();
    }
}
