package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredPublishedLines implements PublishedLines {

    private final EntityManager entityManager;

    @Inject
    StoredPublishedLines(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** In one statement, as the database demands. */
    @Override
    public void add(StandardVersion version, List<PublishedLine> lines) {
        entityManager
                .createNativeQuery("""
                        insert into standard_line
                            (version_id, office_code, position, part, path, label, mode, body, amount, unit, language, weight)
                        select ?1, ?2, position, part, path, label, mode, body, amount, unit, language, weight
                        from jsonb_to_recordset(cast(?3 as jsonb)) as row (position int, part text, path text, label text, mode text,
                            body text, amount bigint, unit text, language text, weight "char")
                        on conflict do nothing""")
                .setParameter(1, version.getId())
                .setParameter(2, version.getOffice().getValue())
                .setParameter(3, Documents.write(lines))
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<StandardVersion> findWithout(OfficeCode office) {
        return entityManager
                .createNativeQuery("""
                        select v.* from standard_version v where v.office_code = ?1 and v.published_at is not null
                            and not exists (select from standard_line l where l.version_id = v.id) order by v.id""", StandardVersion.class)
                .setParameter(1, office.getValue())
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<OfficeCode> listOfficesAcrossOffices() {
        List<String> codes = entityManager.createNativeQuery("""
                        select distinct v.office_code from standard_version v where v.published_at is not null
                            and not exists (select from standard_line l where l.version_id = v.id) order by 1""").getResultList();
        return codes.stream().map(OfficeCode::of).toList();
    }
}
