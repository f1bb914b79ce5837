package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** All offices; who they are is public, so no office is asked for. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Offices {

    @PersistenceContext
    private EntityManager entityManager;

    public Office get(OfficeCode code) {
        return Optional.ofNullable(entityManager.find(Office.class, code.getValue()))
                .orElseThrow(Refused::notFound);
    }

    public Office get(Slug slug) {
        return entityManager
                .createQuery("select o from Office o where o.slug = :slug", Office.class)
                .setParameter("slug", slug.getValue())
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** The hosts that offices have of their own, which anybody may know. */
    public List<OfficeHost> hosts() {
        return entityManager
                .createQuery("select h from OfficeHost h", OfficeHost.class)
                .getResultList();
    }

    /** By code, the head office first. */
    public List<Office> all() {
        return entityManager
                .createQuery("select o from Office o order by o.code", Office.class)
                .getResultList();
    }
}
