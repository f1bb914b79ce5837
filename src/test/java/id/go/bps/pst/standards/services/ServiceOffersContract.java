package id.go.bps.pst.standards.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import org.junit.jupiter.api.Test;

/** The contract of every {@link ServiceOffers}, in memory and in PostgreSQL. */
abstract class ServiceOffersContract {

    /** Offices without services. */
    private static final OfficeCode HEAD = OfficeCode.of("0000");

    private static final OfficeCode PROVINCE = OfficeCode.of("5200");
    private static final Slug LIBRARY = Slug.of("perpustakaan");
    private static final Slug CONSULTATION = Slug.of("konsultasi-statistik");

    abstract ServiceOffers offers();

    private ServiceOffer own(String name) {
        return offers().add(ServiceOffer.own(HEAD, new ServiceNames(name, name)));
    }

    private static String refused(Runnable action) {
        return catchThrowableOfType(Refusal.class, action::run).getMessageKey();
    }

    @Test
    void theNationalListHasItsOrder() {
        assertThat(offers().types())
                .extracting(type -> type.getSlug().getValue())
                .containsExactly(
                        "perpustakaan",
                        "konsultasi-statistik",
                        "penjualan-produk-statistik",
                        "rekomendasi-kegiatan-statistik");
        assertThat(offers().isNational(LIBRARY)).isTrue();
        assertThat(offers().isNational(Slug.of("pojok-baca"))).isFalse();
    }

    @Test
    void offersAreInTheOrderOfTheNationalListInPersonFirstAndTheOfficesOwnLast() {
        own("Taman Baca");
        own("Pojok Baca");
        offers().getOrTakeUp(HEAD, CONSULTATION);
        ServiceOffer library = offers().getOrTakeUp(HEAD, LIBRARY);
        ServiceOffer visits = library.split(DeliveryMode.ONLINE);
        offers().flush();
        offers().add(visits);

        assertThat(offers().all(HEAD))
                .extracting(offer -> offer.getSlug().getValue())
                .containsExactly(
                        "perpustakaan-kunjungan-langsung",
                        "perpustakaan",
                        "konsultasi-statistik",
                        "taman-baca",
                        "pojok-baca");
    }

    @Test
    void aServiceGivenUpIsStoredAndNotListed() {
        own("Pojok Baca").giveUp();

        assertThat(offers().list(HEAD)).isEmpty();
        assertThat(offers().all(HEAD)).hasSize(1);
        assertThat(offers().find(HEAD, Slug.of("pojok-baca"))).isPresent();
    }

    @Test
    void offeringFindsAServiceGivenUp() {
        ServiceOffer corner = own("Pojok Baca");
        corner.giveUp();

        assertThat(offers().getOrTakeUp(HEAD, corner.getSlug())).isSameAs(corner);
        assertThat(corner.isOffered()).isTrue();
    }

    @Test
    void offeringANationalServiceAddsItOnceUnderItsNationalName() {
        ServiceOffer library = offers().getOrTakeUp(HEAD, LIBRARY);

        assertThat(library.getNames()).isEqualTo(new ServiceNames("Perpustakaan", "Library"));
        assertThat(library.getType()).contains(LIBRARY);
        assertThat(offers().getOrTakeUp(HEAD, LIBRARY)).isSameAs(library);
    }

    @Test
    void anUnlistedServiceThatWasNeverOfferedIsNotFound() {
        assertThat(refused(() -> offers().getOrTakeUp(HEAD, Slug.of("pojok-baca"))))
                .isEqualTo("not_found");
        assertThat(refused(() -> offers().get(HEAD, LIBRARY))).isEqualTo("not_found");
    }

    @Test
    void anAddressIsUniqueInAnOffice() {
        own("Pojok Baca");

        assertThat(refused(() -> own("Pojok Baca"))).isEqualTo("service_offered_already");
    }

    @Test
    void anOwnServiceCannotHaveTheAddressOfANationalOne() {
        assertThat(refused(() -> own("Perpustakaan"))).isEqualTo("service_offered_already");
    }

    @Test
    void aDeliveryModeOfANationalServiceHasOneOfferAtMost() {
        ServiceOffer library = offers().getOrTakeUp(HEAD, LIBRARY);
        ServiceOffer visits = library.split(DeliveryMode.ONLINE);
        offers().flush();
        offers().add(visits);
        library.join();

        assertThat(refused(() -> offers().flush())).isEqualTo("service_offered_already");
    }

    @Test
    void aPartGivenUpDoesNotPreventTheWholeService() {
        ServiceOffer library = offers().getOrTakeUp(HEAD, LIBRARY);
        ServiceOffer visits = library.split(DeliveryMode.ONLINE);
        offers().flush();
        offers().add(visits).giveUp();
        offers().flush();
        library.join();
        offers().flush();

        assertThat(offers().list(HEAD)).containsExactly(library);
    }

    @Test
    void offersOfOtherOfficesAreInvisible() {
        offers().getOrTakeUp(PROVINCE, LIBRARY);

        assertThat(offers().all(HEAD)).isEmpty();
        assertThat(offers().find(HEAD, LIBRARY)).isEmpty();
        assertThat(offers().get(PROVINCE, LIBRARY).getOffice()).isEqualTo(PROVINCE);
    }
}
