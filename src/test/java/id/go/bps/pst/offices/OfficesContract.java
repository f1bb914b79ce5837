package id.go.bps.pst.offices;

import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.NationalRegistry;
import id.go.bps.pst.kernel.OfficeCode;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The contract of every {@link Offices}, in memory and in PostgreSQL. */
abstract class OfficesContract {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode NOWHERE = OfficeCode.of("9999");

    abstract Offices offices();

    abstract void giveHost(String hostName, OfficeCode office);

    abstract void giveFormerAddress(String slug, OfficeCode office);

    @Test
    void anOfficeHasTheDataOfTheNationalRegistry() {
        Office bima = offices().get(BIMA);

        assertThat(bima.getCode()).isEqualTo(BIMA);
        assertThat(bima.getName()).isEqualTo("BPS Kota Bima");
        assertThat(bima.getSlug().getValue()).isEqualTo("kota-bima");
        assertThat(bima.getKind()).isEqualTo(OfficeKind.CITY);
        assertThat(bima.getParentCode()).contains(OfficeCode.of("5200"));
        assertThat(bima.getMinistryCode()).contains("52.72");
        assertThat(bima.getZone()).isEqualTo(ZoneId.of("Asia/Makassar"));
        assertThat(bima.getSeat()).isPresent();
        assertThat(bima.getSuccessor()).isEmpty();
        assertRefused(() -> offices().get(NOWHERE)).asNotFound();
    }

    @Test
    void officesAreListedByCodeTheHeadOfficeFirst() {
        assertThat(offices().all())
                .extracting(Office::getCode)
                .containsExactlyElementsOf(NationalRegistry.all().stream()
                        .map(NationalRegistry.Line::code)
                        .sorted()
                        .toList())
                .startsWith(OfficeCode.HEAD_OFFICE);
        Office head = offices().get(OfficeCode.HEAD_OFFICE);
        assertThat(head.getParentCode()).isEmpty();
        assertThat(head.getMinistryCode()).isEmpty();
    }

    @Test
    void hostsAndFormerAddressesLeadToTheirOffice() {
        giveHost("pst.bima.example", BIMA);
        giveFormerAddress("bima-raya", BIMA);

        assertThat(offices().hosts())
                .filteredOn(host -> host.getOffice().equals(BIMA))
                .extracting(OfficeHost::getHostName)
                .containsExactly("pst.bima.example");
        assertThat(offices().formerAddresses()).containsEntry("bima-raya", BIMA);
    }

    @Test
    void anOfficePublishesAloneWhileItIsAllowed() {
        offices().letPublishAlone(BIMA, true);
        offices().letPublishAlone(BIMA, true);
        assertThat(offices().publishAlone()).contains(BIMA).doesNotContain(OfficeCode.HEAD_OFFICE);

        offices().letPublishAlone(BIMA, false);
        assertThat(offices().publishAlone()).doesNotContain(BIMA);
        assertRefused(() -> offices().letPublishAlone(NOWHERE, true)).asNotFound();
    }
}
