package id.go.bps.pst.testkit.memory;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.database.OwnersEntities;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * For the contract of a repository against the real PostgreSQL: a transaction for each test, undone afterwards. The database is asked as
 * the owner of its tables, whom row-level security does not hold back, so that an office is kept out by the repository alone.
 */
public final class StoredRows implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private EntityManagerFactory factory;
    private EntityManager entityManager;

    public EntityManager entityManager() {
        return entityManager;
    }

    /** Writes entities that the portal itself only reads. */
    public void execute(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        factory = OwnersEntities.of(Portal.running());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        entityManager = factory.createEntityManager();
        entityManager.getTransaction().begin();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        entityManager.getTransaction().rollback();
        entityManager.close();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        factory.close();
    }
}
