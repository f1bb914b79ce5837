package id.go.bps.pst.identity;

import jakarta.enterprise.context.ApplicationScoped;
<<<<<<< HEAD
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
=======
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
>>>>>>> seeds

/** What the identity provider told of sign-ins that ended; the database forgets it after two days. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EndedSignIns {

    @PersistenceContext
    private EntityManager entityManager;

<<<<<<< HEAD
    /** Whether this very token was heard before. */
    public boolean has(String tokenId) {
        return entityManager.find(EndedSignIn.class, tokenId) != null;
=======
    @Inject
    private Clock clock;

    /** Whether this sign-in was ended, be it by its session or with all those of the person. */
    boolean includes(SignIn signIn) {
        Instant allEnded = endedAt.get(signIn.subject());
        return endedAt.containsKey(signIn.sid())
                || (allEnded != null && !signIn.signedInAt().isAfter(allEnded));
>>>>>>> seeds
    }

    public void add(EndedSignIn ended) {
        entityManager.persist(ended);
    }

<<<<<<< HEAD
    public List<EndedSignIn> all() {
        return entityManager
                .createQuery("select e from EndedSignIn e", EndedSignIn.class)
                .getResultList();
=======
    @Open
    @Transactional
    public void hear(@Observes News news) {
        if (!news.isAbout(TOPIC)) {
            return;
        }
        endedAt.values().removeIf(at -> at.isBefore(clock.instant().minus(SignIns.LONGEST.multipliedBy(2))));
        entityManager
                .createQuery("select e from EndedSignIn e where :sid = '*' or e.sid = :sid", EndedSignIn.class)
                .setParameter("sid", news.subject())
                .getResultStream()
                .forEach(ended -> remember(ended.getSid(), ended.getEndedAt()));
>>>>>>> seeds
    }

    public List<EndedSignIn> of(String sid) {
        return entityManager
                .createQuery("select e from EndedSignIn e where e.sid = :sid", EndedSignIn.class)
                .setParameter("sid", sid)
                .getResultList();
    }
}
