package id.go.bps.pst.identity.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredIntroductions implements Introductions {

    private final EntityManager entityManager;

    @Inject
    StoredIntroductions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public boolean isEnded(String userName) {
        return entityManager.find(Introduction.class, userName) != null;
    }

    @Override
    public void end(String userName, Instant at) {
        entityManager
                .createNativeQuery(
                        "insert into introduction (user_name, ended_at) values (?, ?) on conflict (user_name) do nothing")
                .setParameter(1, userName)
                .setParameter(2, Timestamp.from(at))
                .executeUpdate();
    }
}
