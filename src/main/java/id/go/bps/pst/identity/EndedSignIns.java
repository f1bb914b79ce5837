package id.go.bps.pst.identity;

import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.Open;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sign-ins that the identity provider has ended and that sessions may still hold. Kept in the database for all nodes and restarts, and
 * in memory, so that no request has to ask the database.
 */
@ApplicationScoped
public class EndedSignIns {

    private static final String TOPIC = "sign-in-ended";

    private final Map<String, Instant> endedAt = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Whether this sign-in was ended, be it by its session or with all those of the person. */
    boolean includes(SignIn signIn) {
        Instant allEnded = endedAt.get(signIn.subject());
        return endedAt.containsKey(signIn.sid())
                || (allEnded != null && !signIn.signedInAt().isAfter(allEnded));
    }

    /** Ends a sign-in on every node; false when this very token was heard before. */
    @Open
    @Transactional
    public boolean add(String tokenId, String sid, Instant at) {
        if (entityManager.find(EndedSignIn.class, tokenId) != null) {
            return false;
        }
        remember(sid, at);
        entityManager.persist(new EndedSignIn(tokenId, sid, at));
        return true;
    }

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
    }

    private void remember(String sid, Instant at) {
        endedAt.merge(sid, at, (one, other) -> one.isAfter(other) ? one : other);
    }
}
