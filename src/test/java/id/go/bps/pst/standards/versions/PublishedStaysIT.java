package id.go.bps.pst.standards.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.database.OwnersEntities;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jakarta Persistence, past all use cases and as the owner of the tables, cannot change what was published either. */
class PublishedStaysIT {

    private static final String PUBLISHED =
            "select v from StandardVersion v where v.officeCode = '5272' and v.number = 1";

    private Portal portal;
    private EntityManagerFactory factory;
    private List<String> before;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        before = portal.database().contents();
        factory = OwnersEntities.of(portal);
    }

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void removing_a_published_version_is_refused() {
        assertRefused(entities -> entities.remove(published(entities)));
    }

    @Test
    void a_bulk_update_of_published_versions_is_refused() {
        assertRefused(
                entities -> entities.createQuery("update StandardVersion v set v.changedBy = 'x' where v.number = 1")
                        .executeUpdate());
        assertRefused(
                entities -> entities.createQuery("delete from ImportedFile f").executeUpdate());
    }

    @Test
    void a_version_that_is_published_cannot_be_edited_or_published_again() {
        assertRefused(
                entities -> published(entities).edit(StandardContent.bare("Ditimpa"), java.time.Instant.now(), "x"));
        assertRefused(entities -> published(entities).submit(null, java.time.Instant.now(), "x"));
        assertRefused(entities -> published(entities).reopen());
        assertRefused(entities -> published(entities).approve(java.time.Instant.now(), java.time.Instant.now(), "x"));
    }

    private static StandardVersion published(EntityManager entities) {
        return entities.createQuery(PUBLISHED, StandardVersion.class).getSingleResult();
    }

    private void assertRefused(Consumer<EntityManager> deed) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            assertThatThrownBy(() -> {
                        deed.accept(entities);
                        entities.flush();
                    })
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isInstanceOf(Refusal.class),
                            thrown -> assertThat(thrown).rootCause().hasMessageContaining("stays"));
            entities.getTransaction().rollback();
        }
        assertThat(portal.database().contents()).isEqualTo(before);
    }
}
