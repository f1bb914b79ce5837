package id.go.bps.pst.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.reading.PublishedAcrossOffices;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.services.ServiceStandards;
import id.go.bps.pst.standards.versions.Seen;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.VersionLine;
import id.go.bps.pst.testkit.Editor;
import id.go.bps.pst.testkit.OwnersEntities;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The third of the four gates alone: repositories answer for the office that they are asked for and for no other. No server, no use case
 * and no interceptor; the database is asked as the owner of its tables, whom row-level security does not hold back.
 */
class RepositoriesIT {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final Slug LIBRARY = Slug.of("perpustakaan");

    private EntityManagerFactory factory;
    private EntityManager entityManager;
    private StandardVersions versions;
    private ServiceStandards standards;
    private Seen seen;

    @BeforeEach
    void open() {
        Portal portal = Portal.asFirstOpened();
        seen = Seen.of(
                Editor.ofLibrary(SignedIn.as("admin.5272"), "5272").form().get("seen"));
        factory = OwnersEntities.of(portal);
        entityManager = factory.createEntityManager();
        versions = new StandardVersions(entityManager);
        standards = new ServiceStandards(entityManager);
    }

    @AfterEach
    void close() {
        entityManager.close();
        factory.close();
    }

    @Test
    void the_other_gates_stand_open_here() {
        assertThat(versions.find(BIMA, LIBRARY, StandardVersion.Status.DRAFT)).isPresent();
        assertThat(versions.getDraft(BIMA, LIBRARY, seen).getOffice()).isEqualTo(BIMA);
    }

    @Test
    void the_draft_of_one_office_is_not_there_for_another() {
        assertThat(versions.find(BANJARMASIN, LIBRARY, StandardVersion.Status.DRAFT))
                .isEmpty();
        assertThat(versions.findOpen(BANJARMASIN, LIBRARY)).isEmpty();
        assertThat(versions.find(BANJARMASIN, LIBRARY, 2)).isEmpty();
        assertThatThrownBy(() -> versions.getDraft(BANJARMASIN, LIBRARY, seen)).isInstanceOf(Refused.class);
    }

    @Test
    void a_list_of_versions_holds_those_of_its_office_alone() {
        assertThat(versions.list(BIMA, LIBRARY)).extracting(VersionLine::number).containsExactly(2, 1);
        assertThat(versions.list(BANJARMASIN, LIBRARY)).singleElement().satisfies(line -> {
            assertThat(line.decreeNumber()).startsWith("019/KPA/2024");
            assertThat(line.status()).isEqualTo(StandardVersion.Status.PUBLISHED);
            assertThat(line.changedAt()).isNotNull();
            assertThat(line.life().publishedBy()).isEqualTo("portal");
        });
        assertThat(versions.nextNumber(BIMA, LIBRARY)).isEqualTo(3);
        assertThat(standards.find(BANJARMASIN, LIBRARY).orElseThrow().getOffice())
                .isEqualTo(BANJARMASIN);
    }

    @Test
    void a_file_is_found_by_its_number_only_for_its_own_office() {
        long file = versions.find(BIMA, LIBRARY, 1)
                .orElseThrow()
                .getImportedFileId()
                .orElseThrow();
        assertThat(versions.findFile(BIMA, file)).isPresent();
        assertThat(versions.findFile(BANJARMASIN, file)).isEmpty();
    }

    @Test
    void what_is_published_across_offices_holds_no_draft() {
        ServiceOffers offers = new ServiceOffers(entityManager, standards);
        PublishedAcrossOffices published = new PublishedAcrossOffices(entityManager, offers);
        assertThat(published.offers()).containsOnlyKeys(BIMA, BANJARMASIN);
        assertThat(published.offers().get(BIMA))
                .extracting(ServiceOffer::getSlug)
                .containsExactly(LIBRARY);
    }
}
