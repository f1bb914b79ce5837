package id.go.bps.pst.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.demonstration.Seed;
import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.reading.ImportedStandard;
import id.go.bps.pst.intake.reading.OfficeProposal;
import id.go.bps.pst.intake.reading.StandardReader;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.Component;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both real documents are read by rule as they were typed by hand. */
class SeedsImportTest {

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.demonstration.Seed#names")
    void a_seed_is_read_as_typed_by_hand(String name) {
        Seed byHand = Seed.read(name);
        ImportedStandard read = read(name);
        assertThat(Documents.write(read.content())).isEqualTo(Documents.write(byHand.content()));
        assertThat(read.content()).isEqualTo(byHand.content());
        OfficeProposal office = read.office();
        assertThat(office.contacts()).isEqualTo(byHand.profile().contacts());
        assertThat(OfficeProfile.of(
                        office.displayName(),
                        office.address(),
                        office.postcode(),
                        office.hierarchy(),
                        office.contacts(),
                        office.hours()))
                .isEqualTo(byHand.profile());
        assertThat(read.found())
                .containsExactlyInAnyOrder(
                        Component.REQUIREMENTS,
                        Component.PROCEDURE,
                        Component.TIME,
                        Component.FEE,
                        Component.PRODUCTS,
                        Component.COMPLAINTS);
    }

    @Test
    void doubts_in_kota_bima_are_marked() {
        assertThat(read("kota-bima-perpustakaan").doubts())
                .extracting(Doubt::kind)
                .contains(
                        Kind.NUMBERING_SKIPS,
                        Kind.NUMBERING_RUNS_ON,
                        Kind.TIME_ZERO,
                        Kind.CLAUSE_TWICE,
                        Kind.DASH_SPLIT,
                        Kind.CONTACT_UNREADABLE,
                        Kind.HOURS_WITHOUT_DAYS);
    }

    @Test
    void doubts_in_kota_banjarmasin_are_marked() {
        assertThat(read("kota-banjarmasin-perpustakaan").doubts())
                .extracting(Doubt::kind)
                .containsExactly(Kind.TIME_ZERO, Kind.CONTACT_NOT_OFFICIAL);
    }

    private static ImportedStandard read(String name) {
        return StandardReader.read(new String(Seed.file(name), StandardCharsets.UTF_8), "Perpustakaan", "WITA");
    }
}
