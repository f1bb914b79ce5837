package id.go.bps.pst.offices;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.NationalRegistry;
import id.go.bps.pst.kernel.OfficeCode;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficeDirectoryTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode PROVINCE = OfficeCode.of("5200");

    private final InMemoryOffices offices = new InMemoryOffices();
    private final OfficeDirectory directory = new OfficeDirectory(offices);

    private OfficeDirectory.Entry entry(OfficeCode code) {
        return directory.list().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEntryHasTheNameAndPlaceOfItsOffice() {
        OfficeDirectory.Entry bima = entry(BIMA);

        assertThat(bima.name()).isEqualTo("BPS Kota Bima");
        assertThat(bima.slug()).isEqualTo("kota-bima");
        assertThat(bima.ministryCode()).isEqualTo("52.72");
        assertThat(bima.kind()).isEqualTo(OfficeKind.CITY);
        assertThat(bima.parent()).isEqualTo(PROVINCE);
        assertThat(bima.zone()).isEqualTo(ZoneId.of("Asia/Makassar"));
        assertThat(bima.seat()).isEqualTo(offices.get(BIMA).getSeat().orElseThrow());
        assertThat(bima.successor()).isNull();
    }

    @Test
    void citiesAndRegenciesBelongToTheirProvinceAndOthersToThemselves() {
        assertThat(entry(BIMA).region()).isEqualTo(PROVINCE);
        assertThat(entry(OfficeCode.of("5206")).region()).isEqualTo(PROVINCE);
        assertThat(entry(PROVINCE).region()).isEqualTo(PROVINCE);
        assertThat(entry(OfficeCode.HEAD_OFFICE).region()).isEqualTo(OfficeCode.HEAD_OFFICE);
    }

    @Test
    void theNameOfAnAreaIsWithoutTheNameOfTheAgency() {
        assertThat(entry(PROVINCE).area()).isEqualTo("Nusa Tenggara Barat");
        assertThat(entry(BIMA).area()).isEqualTo("Kota Bima");
    }

    @Test
    void mergedOfficesAreListedWithTheirSuccessors() {
        assertThat(directory.list())
                .filteredOn(entry -> entry.successor() != null)
                .extracting(OfficeDirectory.Entry::successor)
                .containsExactlyElementsOf(NationalRegistry.all().stream()
                        .map(NationalRegistry.Line::successor)
                        .flatMap(successor -> Optional.ofNullable(successor).stream())
                        .toList());
    }

    @Test
    void formerAddressesAndOwnHostsLeadToTheOffice() {
        offices.giveFormerAddress("bima-raya", BIMA);
        offices.giveHost("pst.bima.example", BIMA);

        assertThat(directory.formerAddresses()).isEqualTo(Map.of("bima-raya", BIMA));
        assertThat(directory.hosts()).isEqualTo(Map.of("pst.bima.example", BIMA));
    }
}
