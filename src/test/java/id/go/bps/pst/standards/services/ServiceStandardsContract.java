package id.go.bps.pst.standards.services;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import org.junit.jupiter.api.Test;

/** The contract of every {@link ServiceStandards}, in memory and in PostgreSQL. */
abstract class ServiceStandardsContract {

    private static final OfficeCode HEAD = OfficeCode.of("0000");
    private static final OfficeCode PROVINCE = OfficeCode.of("5200");
    private static final Slug LIBRARY = Slug.of("perpustakaan");

    abstract ServiceStandards standards();

    abstract ServiceOffers offers();

    @Test
    void aStandardIsCreatedOnceForAnOffer() {
        ServiceOffer library = offers().getOrTakeUp(HEAD, LIBRARY);
        assertThat(standards().find(HEAD, LIBRARY)).isEmpty();

        ServiceStandard begun = standards().getOrAdd(library);

        assertThat(begun.getId()).isNotNull();
        assertThat(begun.getOffice()).isEqualTo(HEAD);
        assertThat(begun.getService()).isEqualTo(LIBRARY);
        assertThat(standards().getOrAdd(library)).isSameAs(begun);
        assertThat(standards().find(HEAD, LIBRARY)).contains(begun);
    }

    @Test
    void standardsOfOtherOfficesAreInvisible() {
        standards().getOrAdd(offers().getOrTakeUp(PROVINCE, LIBRARY));

        assertThat(standards().find(HEAD, LIBRARY)).isEmpty();
    }
}
