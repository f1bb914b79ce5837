package id.go.bps.pst.standards.offering;

import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.CONSULTATION;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.offering.ServiceOffering.MergeChoices;
import id.go.bps.pst.standards.services.ServiceNames;
import id.go.bps.pst.standards.services.ServiceOfferChanged;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.testkit.memory.Acting;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class ServiceOfferingTest {

    private static final Slug CORNER = Slug.of("pojok-baca");
    private static final Slug VISITS = Slug.of("perpustakaan-kunjungan-langsung");
    private static final ServiceNames CORNERS = new ServiceNames("Pojok Baca", "Reading Corner");

    private final StandardsInMemory given = new StandardsInMemory();

    private <T> T ani(Callable<T> action) {
        return Acting.as(given.ani, action);
    }

    private ServiceView offer(Slug service) {
        return ani(() -> given.offering.offer(BIMA, service));
    }

    private ServiceView offerOwn(String name) {
        return ani(() -> given.offering.offerOwn(BIMA, new ServiceNames(name, name)));
    }

    private ServiceView split(DeliveryMode kept) {
        return ani(() -> given.offering.split(BIMA, LIBRARY, kept));
    }

    private void remove(Slug service) {
        Acting.as(given.ani, () -> given.offering.remove(BIMA, service));
    }

    private ServiceView merge(Slug service, Slug into) {
        return ani(() -> given.offering.merge(BIMA, service, into));
    }

    private MergeChoices merging(Slug service) {
        return ani(() -> given.offering.merging(BIMA, service));
    }

    private void withdraw() {
        Acting.as(given.head, () -> given.publishing.withdraw(BIMA, LIBRARY, 1, "Berhenti"));
    }

    private String refusedWith(Acting.Action action) {
        return refused(given.ani, action).getMessageKey();
    }

    @Test
    void theRestOfTheNationalListAndServicesGivenUpCanBeOffered() {
        offer(LIBRARY);
        offer(CONSULTATION);
        remove(CONSULTATION);
        offerOwn("Pojok Baca");
        remove(CORNER);

        assertThat(ani(() -> given.offering.unoffered(BIMA)))
                .extracting(ServiceView::slug)
                .containsExactly(
                        "konsultasi-statistik",
                        "penjualan-produk-statistik",
                        "rekomendasi-kegiatan-statistik",
                        "pojok-baca");
    }

    @Test
    void aServiceOfferedInPartIsOffered() {
        offer(LIBRARY);
        split(DeliveryMode.ONLINE);
        remove(LIBRARY);

        assertThat(ani(() -> given.offering.unoffered(BIMA)))
                .extracting(ServiceView::slug)
                .containsExactly(
                        "konsultasi-statistik",
                        "penjualan-produk-statistik",
                        "rekomendasi-kegiatan-statistik",
                        "perpustakaan");
    }

    @Test
    void offeringANationalServiceFiresNews() {
        assertThat(offer(LIBRARY))
                .isEqualTo(new ServiceView("perpustakaan", "Perpustakaan", "Library", "perpustakaan", null));
        assertThat(ani(() -> given.offering.edit(BIMA, LIBRARY)).own()).isFalse();
        assertThat(given.offerNews.all()).containsExactly(new ServiceOfferChanged(BIMA));
    }

    @Test
    void anUnlistedServiceCannotBeOffered() {
        assertThat(refusedWith(() -> offer(CORNER))).isEqualTo("not_found");
    }

    @Test
    void aServiceOfTheOfficesOwnHasAnAddressMadeFromItsName() {
        ServiceView own = ani(() -> given.offering.offerOwn(BIMA, CORNERS));

        assertThat(own).isEqualTo(new ServiceView("pojok-baca", "Pojok Baca", "Reading Corner", null, null));
        assertThat(own.own()).isTrue();
        assertThat(given.offerNews.all()).hasSize(1);
    }

    @Test
    void anOwnServiceCannotHaveAnExistingAddress() {
        offerOwn("Pojok Baca");
        for (String name : new String[] {"Pojok Baca", "Perpustakaan"}) {
            Refusal refusal = refused(given.ani, () -> offerOwn(name));
            assertThat(refusal.getMessageKey()).isEqualTo("service_address_taken");
            assertThat(refusal.getField()).contains("indonesianName");
        }
        assertThat(given.offers.all(BIMA)).hasSize(1);
    }

    @Test
    void anOwnServiceCannotHaveTheAddressOfAPageOfTheOffice() {
        Refusal refusal = refused(given.ani, () -> offerOwn("Poster A4"));

        assertThat(refusal.getMessageKey()).isEqualTo("service_name_reserved");
        assertThat(refusal.getArguments()).containsExactly("poster-a4");
        assertThat(refusal.getField()).contains("indonesianName");
    }

    @Test
    void aRenamedServiceKeepsItsAddress() {
        offer(LIBRARY);
        ServiceView renamed = ani(() -> given.offering.rename(BIMA, LIBRARY, CORNERS));

        assertThat(renamed.indonesianName()).isEqualTo("Pojok Baca");
        assertThat(renamed.slug()).isEqualTo("perpustakaan");
        assertThat(given.offerNews.all()).hasSize(2);
    }

    @Test
    void aServiceThatIsNotOfferedCannotBeChanged() {
        offer(LIBRARY);
        remove(LIBRARY);

        assertThat(refusedWith(() -> given.offering.edit(BIMA, LIBRARY))).isEqualTo("not_found");
        assertThat(refusedWith(() -> given.offering.rename(BIMA, LIBRARY, CORNERS)))
                .isEqualTo("not_found");
        assertThat(refusedWith(() -> split(DeliveryMode.ONLINE))).isEqualTo("not_found");
        assertThat(refusedWith(() -> given.offering.join(BIMA, LIBRARY))).isEqualTo("not_found");
        assertThat(refusedWith(() -> remove(LIBRARY))).isEqualTo("not_found");
        assertThat(refusedWith(() -> given.offering.removable(BIMA, LIBRARY))).isEqualTo("not_found");
        assertThat(refusedWith(() -> merging(LIBRARY))).isEqualTo("not_found");
        assertThat(refusedWith(() -> merge(LIBRARY, null))).isEqualTo("not_found");
    }

    @Test
    void splittingAddsTheOtherDeliveryMode() {
        offer(LIBRARY);
        ServiceView visits = split(DeliveryMode.ONLINE);

        assertThat(visits.slug()).isEqualTo("perpustakaan-kunjungan-langsung");
        assertThat(visits.mode()).isEqualTo(DeliveryMode.IN_PERSON);
        assertThat(ani(() -> given.offering.edit(BIMA, LIBRARY)).mode()).isEqualTo(DeliveryMode.ONLINE);
        assertThat(refusedWith(() -> split(DeliveryMode.ONLINE))).isEqualTo("service_split_already");
    }

    @Test
    void splittingAgainOffersThePartGivenUpBefore() {
        offer(LIBRARY);
        split(DeliveryMode.ONLINE);
        remove(VISITS);
        ani(() -> given.offering.join(BIMA, LIBRARY));
        ServiceView visits = split(DeliveryMode.ONLINE);

        assertThat(visits.slug()).isEqualTo("perpustakaan-kunjungan-langsung");
        assertThat(given.offers.all(BIMA)).hasSize(2).allMatch(offer -> offer.isOffered());
    }

    @Test
    void splittingIsRefusedIfTheAddressExists() {
        offer(LIBRARY);
        offerOwn("Perpustakaan (kunjungan langsung)");
        Refusal offered = refused(given.ani, () -> split(DeliveryMode.ONLINE));
        assertThat(offered.getMessageKey()).isEqualTo("service_address_taken");
        assertThat(offered.getArguments()).containsExactly("perpustakaan-kunjungan-langsung");
    }

    @Test
    void splittingIsRefusedIfTheAddressBelongsToAServiceGivenUp() {
        offer(LIBRARY);
        offerOwn("Perpustakaan (kunjungan langsung)");
        remove(VISITS);

        assertThat(refusedWith(() -> split(DeliveryMode.ONLINE))).isEqualTo("service_address_taken");
    }

    @Test
    void aPartCannotBeJoinedWhileTheOtherIsOffered() {
        offer(LIBRARY);
        split(DeliveryMode.ONLINE);

        assertThat(refusedWith(() -> given.offering.join(BIMA, LIBRARY))).isEqualTo("service_offered_already");
        remove(VISITS);
        assertThat(ani(() -> given.offering.join(BIMA, LIBRARY)).mode()).isNull();
    }

    @Test
    void aServiceWithADraftOnlyCanBeGivenUpAndKeepsItsDraft() {
        given.draft(complete());
        assertThat(ani(() -> given.offering.removable(BIMA, LIBRARY))).isTrue();
        remove(LIBRARY);
        assertThat(given.offers.list(BIMA)).isEmpty();
        assertThat(given.offerNews.all()).hasSize(1);

        offer(LIBRARY);
        assertThat(given.open().getContent()).isEqualTo(complete());
    }

    @Test
    void aServiceWithASubmittedVersionCannotBeGivenUp() {
        given.submitted(complete());

        assertThat(ani(() -> given.offering.removable(BIMA, LIBRARY))).isFalse();
        assertThat(refusedWith(() -> remove(LIBRARY))).isEqualTo("service_published");
        assertThat(given.offers.list(BIMA)).hasSize(1);
    }

    @Test
    void aServiceThatWasEverPublishedCannotBeGivenUp() {
        given.published(complete());
        withdraw();

        assertThat(refusedWith(() -> remove(LIBRARY))).isEqualTo("service_published");
    }

    @Test
    void aWithdrawnServiceIsMergedIntoOneInForce() {
        given.published(complete());
        withdraw();
        given.inForce(BIMA, CONSULTATION, complete());
        offerOwn("Pojok Baca");

        assertThat(merging(LIBRARY).possible()).isTrue();
        assertThat(merging(LIBRARY).into()).isNull();
        assertThat(merging(LIBRARY).choices()).extracting(ServiceView::slug).containsExactly("konsultasi-statistik");
        merge(LIBRARY, CONSULTATION);
        assertThat(merging(LIBRARY).into().slug()).isEqualTo("konsultasi-statistik");
        merge(LIBRARY, null);
        assertThat(merging(LIBRARY).into()).isNull();
    }

    @Test
    void aServiceInForceOrNeverPublishedCannotBeMerged() {
        given.inForce(BIMA, CONSULTATION, complete());
        given.draft(complete());
        assertThat(refusedWith(() -> merge(LIBRARY, CONSULTATION))).isEqualTo("service_merge_in_force");
        assertThat(merging(LIBRARY).possible()).isFalse();

        given.published(complete());
        assertThat(refusedWith(() -> merge(LIBRARY, CONSULTATION))).isEqualTo("service_merge_in_force");
        assertThat(merging(LIBRARY).choices()).isEmpty();
    }

    @Test
    void aServiceCannotBeMergedIntoItselfOrIntoOneNotInForce() {
        given.published(complete());
        withdraw();
        offer(CONSULTATION);

        assertThat(refusedWith(() -> merge(LIBRARY, LIBRARY))).isEqualTo("service_successor_merged");
        assertThat(refusedWith(() -> merge(LIBRARY, CONSULTATION))).isEqualTo("service_successor_merged");
        assertThat(refusedWith(() -> merge(LIBRARY, CORNER))).isEqualTo("not_found");
    }

    @Test
    void aServiceCannotBeMergedIntoAMergedOne() {
        given.published(complete());
        withdraw();
        given.inForce(BIMA, CONSULTATION, complete());
        offerOwn("Pojok Baca");
        given.inForce(BIMA, CORNER, complete());
        given.offers.get(BIMA, CONSULTATION).mergeInto(given.offers.get(BIMA, CORNER));

        assertThat(refusedWith(() -> merge(LIBRARY, CONSULTATION))).isEqualTo("service_successor_merged");
        assertThat(merging(LIBRARY).choices()).extracting(ServiceView::slug).containsExactly("pojok-baca");
    }
}
