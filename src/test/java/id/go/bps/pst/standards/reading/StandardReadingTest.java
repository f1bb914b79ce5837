package id.go.bps.pst.standards.reading;

import static id.go.bps.pst.standards.StandardsInMemory.BANJARMASIN;
import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.CONSULTATION;
import static id.go.bps.pst.standards.StandardsInMemory.COUNTER;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.MORNING;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.reachedBy;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static id.go.bps.pst.standards.StandardsInMemory.steps;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.ServiceNames;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionDifference.Section;
import id.go.bps.pst.standards.versions.VersionLine;
import id.go.bps.pst.testkit.memory.Acting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardReadingTest {

    private static final Slug CORNER = Slug.of("pojok-baca");

    private final StandardsInMemory given = new StandardsInMemory();

    private void withdraw(int number) {
        Acting.as(given.head, () -> given.publishing.withdraw(BIMA, LIBRARY, number, "Berhenti"));
    }

    private ServiceOffer own(OfficeCode office) {
        return given.offers.add(ServiceOffer.own(office, new ServiceNames("Pojok Baca", "Reading Corner")));
    }

    private String refusedWith(Acting.Action action) {
        return refused(Caller.ANONYMOUS, action).getMessageKey();
    }

    @Test
    void theNationalListIsPublic() {
        assertThat(given.reading.listServices())
                .extracting(ServiceView::englishName)
                .startsWith("Library", "Statistical Consultation")
                .hasSize(4);
    }

    @Test
    void theVersionInForceIsReadWithItsOfficeAndOtherVersions() {
        given.published(complete());
        given.published(complete("Layanan Perpustakaan"));
        given.draft(complete("Rancangan"));
        StandardView read = given.reading.getPublished(BIMA, LIBRARY);

        assertThat(read.content().title()).isEqualTo("Layanan Perpustakaan");
        assertThat(read.version().number()).isEqualTo(2);
        assertThat(read.office().name()).isEqualTo("BPS Kota Bima");
        assertThat(read.service().englishName()).isEqualTo("Library");
        assertThat(read.otherVersions()).extracting(VersionLine::number).containsExactly(1);
        assertThat(read.complaintContacts()).extracting(ContactPoint::id).containsExactly(COUNTER);
    }

    @Test
    void aWithdrawnVersionIsReadIfNoneReplacedIt() {
        given.published(complete());
        withdraw(1);

        assertThat(given.reading.getPublished(BIMA, LIBRARY).version().status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void aVersionThatWasNeverPublishedIsNotRead() {
        given.draft(complete());

        assertThat(refusedWith(() -> given.reading.getPublished(BIMA, LIBRARY))).isEqualTo("not_found");
        assertThat(refusedWith(() -> given.reading.getVersion(BIMA, LIBRARY, 1)))
                .isEqualTo("not_found");
        assertThat(refusedWith(() -> given.reading.getVersion(BIMA, LIBRARY, 2)))
                .isEqualTo("not_found");
    }

    @Test
    void anOlderVersionIsReadWithItsOfficeOfThatTime() {
        given.published(complete());
        given.clock.pass(Duration.ofDays(1));
        given.published(complete("Layanan Perpustakaan"));
        given.clock.pass(Duration.ofDays(1));
        given.tell(BIMA, reachedBy(COUNTER, "kotak-saran"));

        assertThat(given.reading.getVersion(BIMA, LIBRARY, 1).office().revision())
                .isEqualTo(1);
        assertThat(given.reading.getVersion(BIMA, LIBRARY, 1).otherVersions())
                .extracting(VersionLine::number)
                .containsExactly(2);
        assertThat(given.reading.getVersion(BIMA, LIBRARY, 2).office().revision())
                .isEqualTo(2);
    }

    @Test
    void aVersionHasItsChangesFromTheOneBefore() {
        given.published(complete());
        StandardContent changed = complete()
                .but()
                .procedure(steps("Datang"))
                .kept(Map.of(Component.LEGAL_BASIS, "UU 25/2009"))
                .build();
        given.published(changed);
        given.published(complete("Layanan Perpustakaan"));

        assertThat(given.reading.findChange(BIMA, LIBRARY, 1)).isEmpty();
        assertThat(given.reading.findChange(BIMA, LIBRARY, 2).orElseThrow().differing())
                .extracting(Section::component)
                .containsExactly(Component.PROCEDURE);
        assertThat(given.reading
                        .findChange(BIMA, LIBRARY, 3)
                        .orElseThrow()
                        .from()
                        .number())
                .isEqualTo(2);
        assertThat(refusedWith(() -> given.reading.findChange(BIMA, LIBRARY, 4)))
                .isEqualTo("not_found");
    }

    @Test
    void theFileFromWhichAVersionWasImportedIsReadByteForByte() {
        byte[] file = "isi".getBytes(StandardCharsets.UTF_8);
        Acting.as(
                Caller.portal(BIMA),
                () -> given.publishing.publishImported(BIMA, LIBRARY, complete(), "lama.txt", "text/plain", file));
        StandardReading.Original original = given.reading.getOriginal(BIMA, LIBRARY, 1);

        assertThat(original.content()).isEqualTo(file);
        assertThat(original.size()).isEqualTo(3);
        assertThat(original.fileName()).isEqualTo("lama.txt");
        assertThat(original.mediaType()).isEqualTo("text/plain");
        assertThat(original.sha256()).hasSize(64);
    }

    @Test
    void aVersionThatWasNotImportedHasNoFile() {
        given.published(complete());

        assertThat(refusedWith(() -> given.reading.getOriginal(BIMA, LIBRARY, 1)))
                .isEqualTo("not_found");
    }

    @Test
    void standardsOfAnOfficeAreInTheOrderOfTheNationalListItsOwnLast() {
        own(BIMA);
        given.inForce(BIMA, CORNER, complete("Pojok Baca"));
        given.inForce(BIMA, CONSULTATION, complete("Konsultasi"));
        given.published(complete());
        given.offers.getOrTakeUp(BIMA, Slug.of("penjualan-produk-statistik"));

        assertThat(given.reading.listPublished(BIMA))
                .extracting(standard -> standard.content().title())
                .containsExactly("Perpustakaan", "Konsultasi", "Pojok Baca");
        assertThat(given.reading.listPublished(BIMA))
                .allMatch(standard -> standard.otherVersions().isEmpty());
        assertThat(given.reading.listPublished(BANJARMASIN)).isEmpty();
    }

    @Test
    void standardsOfAllOfficesAreListedByOfficeWithoutMergedOffices() {
        OfficeCode merged = OfficeCode.of("5206");
        given.registry.merge(merged, BIMA);
        given.inForce(merged, LIBRARY, complete());
        given.inForce(BANJARMASIN, LIBRARY, complete("Perpustakaan Banjarmasin"));
        given.inForce(BIMA, CONSULTATION, complete("Konsultasi"));
        given.published(complete());

        assertThat(given.reading.listPublishedWhole())
                .extracting(standard ->
                        standard.office().name() + ": " + standard.content().title())
                .containsExactly(
                        "BPS Kota Bima: Perpustakaan",
                        "BPS Kota Bima: Konsultasi",
                        "BPS Kota Banjarmasin: Perpustakaan Banjarmasin");
        assertThat(given.reading.listPublished())
                .first()
                .isEqualTo(new ServiceSummary(
                        "5272",
                        new ServiceView("perpustakaan", "Perpustakaan", "Library", "perpustakaan", null),
                        "Perpustakaan",
                        Fee.FeeClass.FREE,
                        MORNING));
        assertThat(given.reading.listPublished()).hasSize(3);
    }

    @Test
    void publishedServicesOfEachOfficeAreListedWithoutContent() {
        given.published(complete());
        given.draft(complete());
        given.inForce(BANJARMASIN, CONSULTATION, complete());
        given.standard(BANJARMASIN, LIBRARY);

        assertThat(given.reading.listOffered()).containsOnlyKeys(BIMA, BANJARMASIN);
        assertThat(given.reading.listOffered().get(BANJARMASIN))
                .extracting(ServiceView::slug)
                .containsExactly("konsultasi-statistik");
    }

    @Test
    void publicationsAndWithdrawalsAreListedTheNewestFirst() {
        given.published(complete());
        given.clock.pass(Duration.ofHours(1));
        given.inForce(BANJARMASIN, LIBRARY, complete());
        given.clock.pass(Duration.ofHours(1));
        withdraw(1);

        assertThat(given.reading.listChanges(5))
                .containsExactly(
                        new PublicChange(
                                "5272",
                                "perpustakaan",
                                1,
                                "Perpustakaan",
                                MORNING.plus(Duration.ofHours(2)),
                                "Berhenti"),
                        new PublicChange(
                                "6371", "perpustakaan", 1, "Perpustakaan", MORNING.plus(Duration.ofHours(1)), null));
        assertThat(given.reading.listChanges(5))
                .extracting(PublicChange::isWithdrawal)
                .containsExactly(true, false);
        assertThat(given.reading.listChanges(1)).hasSize(1);
        assertThat(given.reading.listChanges(BANJARMASIN, 5))
                .extracting(PublicChange::office)
                .containsExactly("6371");
    }

    @Test
    void theSameServiceOfAnotherOfficeIsFoundByAddressElseByTheNationalList() {
        given.published(complete());
        given.inForce(BANJARMASIN, LIBRARY, complete());
        assertThat(given.reading.findSame(BIMA, BANJARMASIN, LIBRARY)).contains("perpustakaan");

        ServiceOffer part = given.offers.get(BANJARMASIN, LIBRARY);
        ServiceOffer visits = part.split(DeliveryMode.ONLINE);
        given.offers.flush();
        given.offers.add(visits);
        assertThat(given.reading.findSame(BIMA, BANJARMASIN, visits.getSlug())).contains("perpustakaan");
    }

    @Test
    void aServiceThatTheOtherOfficeHasNotPublishedIsNotFound() {
        given.draft(complete());
        given.inForce(BANJARMASIN, LIBRARY, complete());
        assertThat(given.reading.findSame(BIMA, BANJARMASIN, LIBRARY)).isEmpty();

        own(BANJARMASIN);
        own(BIMA);
        given.published(complete());
        assertThat(given.reading.findSame(BIMA, BANJARMASIN, CORNER)).isEmpty();
        assertThat(given.reading.findSame(BIMA, BANJARMASIN, CONSULTATION)).isEmpty();
    }

    @Test
    void aMergedServiceHasItsSuccessorUnlessItIsInForceAgain() {
        given.published(complete());
        given.inForce(BIMA, CONSULTATION, complete());
        assertThat(given.reading.findSuccessor(BIMA, LIBRARY)).isEmpty();
        withdraw(1);
        given.offers.get(BIMA, LIBRARY).mergeInto(given.offers.get(BIMA, CONSULTATION));

        assertThat(given.reading.findSuccessor(BIMA, LIBRARY).orElseThrow().slug())
                .isEqualTo("konsultasi-statistik");
        assertThat(given.reading.findSuccessor(BANJARMASIN, LIBRARY)).isEmpty();
        given.published(complete());
        assertThat(given.reading.findSuccessor(BIMA, LIBRARY)).isEmpty();
    }
}
