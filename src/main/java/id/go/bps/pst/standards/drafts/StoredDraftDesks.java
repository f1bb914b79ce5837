package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
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
import java.util.stream.Stream;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredDraftDesks implements DraftDesks {

    private final EntityManager entityManager;

    @Inject
    StoredDraftDesks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void note(OfficeCode office, StandardVersion draft, String window, Caller caller, int lock, Instant at) {
        entityManager
                .createNativeQuery("""
                        insert into draft_editor (version_id, office_code, editor, user_name, display_name, lock, last_seen)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (version_id, editor) do update set lock = excluded.lock, last_seen = excluded.last_seen
                        where draft_editor.user_name = excluded.user_name""")
                .setParameter(1, draft.getId())
                .setParameter(2, office.getValue())
                .setParameter(3, window)
                .setParameter(4, caller.getUserName())
                .setParameter(5, caller.getDisplayName())
                .setParameter(6, lock)
                .setParameter(7, Timestamp.from(at))
                .executeUpdate();
    }

    @Override
    public void forget(OfficeCode office, StandardVersion draft, Instant at) {
        entityManager
                .createNativeQuery(
                        "delete from draft_editor where office_code = ? and version_id = ? and last_seen < ?")
                .setParameter(1, office.getValue())
                .setParameter(2, draft.getId())
                .setParameter(3, Timestamp.from(at.minus(FORGOTTEN)))
                .executeUpdate();
    }

    @Override
    public List<Colleague> others(OfficeCode office, StandardVersion draft, String window, Caller caller, Instant at) {
        return rows(entityManager
                        .createNativeQuery("""
                        select distinct display_name, user_name = ? from draft_editor
                        where office_code = ? and version_id = ? and editor <> ? and last_seen > ? order by 1""")
                        .setParameter(1, caller.getUserName())
                        .setParameter(2, office.getValue())
                        .setParameter(3, draft.getId())
                        .setParameter(4, window)
                        .setParameter(5, Timestamp.from(at.minus(GONE))))
                .map(Object[].class::cast)
                .map(row -> new Colleague((String) row[0], (boolean) row[1]))
                .toList();
    }

    @Override
    public UnsavedText unfinished(OfficeCode office, StandardVersion draft, Caller caller) {
        return rows(entityManager
                        .createNativeQuery(
                                "select unfinished::text from draft_typing where office_code = ? and version_id = ? and user_name = ?")
                        .setParameter(1, office.getValue())
                        .setParameter(2, draft.getId())
                        .setParameter(3, caller.getUserName()))
                .map(json -> Documents.read((String) json, UnsavedText.class))
                .findFirst()
                .orElse(UnsavedText.NOTHING);
    }

    @Override
    public void keep(OfficeCode office, StandardVersion draft, Caller caller, UnsavedText unfinished, Instant at) {
        if (unfinished.isEmpty()) {
            entityManager
                    .createNativeQuery(
                            "delete from draft_typing where office_code = ? and version_id = ? and user_name = ?")
                    .setParameter(1, office.getValue())
                    .setParameter(2, draft.getId())
                    .setParameter(3, caller.getUserName())
                    .executeUpdate();
            return;
        }
        entityManager
                .createNativeQuery("""
                        insert into draft_typing (version_id, office_code, user_name, unfinished, typed_at)
                        values (?, ?, ?, cast(? as jsonb), ?)
                        on conflict (version_id, user_name) do update set unfinished = excluded.unfinished, typed_at = excluded.typed_at""")
                .setParameter(1, draft.getId())
                .setParameter(2, office.getValue())
                .setParameter(3, caller.getUserName())
                .setParameter(4, Documents.write(unfinished))
                .setParameter(5, Timestamp.from(at))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object> rows(Query query) {
        return query.getResultStream();
    }
}
