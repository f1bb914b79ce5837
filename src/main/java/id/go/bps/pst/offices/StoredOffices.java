package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.CacheStoreMode;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredOffices implements Offices {

    private final EntityManager entityManager;

    @Inject
    StoredOffices(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Office get(OfficeCode code) {
        return Optional.ofNullable(entityManager.find(Office.class, code.getValue()))
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public List<OfficeHost> hosts() {
        return entityManager
                .createQuery("select h from OfficeHost h", OfficeHost.class)
                .getResultList();
    }

    @Override
    public Map<String, OfficeCode> formerAddresses() {
        List<?> rows = entityManager
                .createNativeQuery("select slug, office_code from former_address")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> OfficeCode.of((String) row[1])));
    }

    @Override
    public List<Office> all() {
        return entityManager
                .createQuery("select o from Office o order by o.code", Office.class)
                .setHint("jakarta.persistence.cache.storeMode", CacheStoreMode.REFRESH)
                .getResultList();
    }

    @Override
    public Set<OfficeCode> publishAlone() {
        List<?> codes = entityManager
                .createNativeQuery("select code from office where one_person_publishing")
                .getResultList();
        return codes.stream().map(code -> OfficeCode.of((String) code)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void letPublishAlone(OfficeCode code, boolean allowed) {
        int changed = entityManager
                .createNativeQuery("update office set one_person_publishing = ? where code = ?")
                .setParameter(1, allowed)
                .setParameter(2, code.getValue())
                .executeUpdate();
        if (changed != 1) {
            throw Refusal.notFound();
        }
    }
}
