package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The offices with versions that were published before the table of rows existed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class UnwrittenAcrossOffices {

    private final EntityManager entityManager;

    @Inject
    public UnwrittenAcrossOffices(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    List<OfficeCode> all() {
        List<String> codes = entityManager.createNativeQuery("""
                        select distinct v.office_code from standard_version v where v.published_at is not null
                            and not exists (select from standard_line l where l.version_id = v.id) order by 1""").getResultList();
        return codes.stream().map(OfficeCode::of).toList();
    }
}
