package id.go.bps.pst.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** What the identity provider told of sign-ins that ended; the database forgets it after two days. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EndedSignIns {

    @PersistenceContext
    private EntityManager entityManager;

    /** Whether this very token was heard before. */
    public boolean has(String tokenId) {
        return entityManager.find(EndedSignIn.class, tokenId) != null;
    }

    public void add(EndedSignIn ended) {
        entityManager.persist(ended);
    }

    public List<EndedSignIn> all() {
        return entityManager
                .createQuery("select e from EndedSignIn e", EndedSignIn.class)
                .getResultList();
    }

    public List<EndedSignIn> of(String sid) {
        return entityManager
                .createQuery("select e from EndedSignIn e where e.sid = :sid", EndedSignIn.class)
                .setParameter("sid", sid)
                .getResultList();
    }
}
