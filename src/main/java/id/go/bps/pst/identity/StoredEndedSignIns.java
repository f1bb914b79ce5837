package id.go.bps.pst.identity;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredEndedSignIns implements EndedSignIns {

    private final EntityManager entityManager;

    @Inject
    StoredEndedSignIns(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public boolean has(String tokenId) {
        return entityManager.find(EndedSignIn.class, tokenId) != null;
    }

    @Override
    public void add(EndedSignIn ended) {
        entityManager.persist(ended);
    }

    @Override
    public List<EndedSignIn> all() {
        return entityManager
                .createQuery("select e from EndedSignIn e", EndedSignIn.class)
                .getResultList();
    }

    @Override
    public List<EndedSignIn> of(String sid) {
        return entityManager
                .createQuery("select e from EndedSignIn e where e.sid = :sid", EndedSignIn.class)
                .setParameter("sid", sid)
                .getResultList();
    }

    @Override
    public List<AccessBlock> blocks(Optional<String> person) {
        List<?> rows = entityManager
                .createNativeQuery("select person, office_code, may_give from kept_out(cast(?1 as text))")
                .setParameter(1, person.orElse(null))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AccessBlock((String) row[0], OfficeCode.of((String) row[1]), roles((String) row[2])))
                .toList();
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }
}
