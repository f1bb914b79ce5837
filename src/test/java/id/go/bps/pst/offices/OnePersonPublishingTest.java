package id.go.bps.pst.offices;

import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import org.junit.jupiter.api.Test;

class OnePersonPublishingTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");

    private final OnePersonPublishing publishing = new OnePersonPublishing(new InMemoryOffices());

    @Test
    void noOfficePublishesAloneUntilTheCentreAllowsIt() {
        assertThat(publishing.isAllowed(BIMA)).isFalse();

        publishing.allow(BIMA, true);
        assertThat(publishing.isAllowed(BIMA)).isTrue();
        assertThat(publishing.isAllowed(BANJARMASIN)).isFalse();

        publishing.allow(BIMA, false);
        assertThat(publishing.isAllowed(BIMA)).isFalse();
    }

    @Test
    void theCentreSeesEveryOfficeAndWhichOfThemMay() {
        publishing.allow(BIMA, true);

        assertThat(publishing.list())
                .contains(
                        new OnePersonPublishing.Choice("5272", "BPS Kota Bima", true),
                        new OnePersonPublishing.Choice("6371", "BPS Kota Banjarmasin", false));
        assertThat(publishing.list().getFirst().code()).isEqualTo("0000");
    }

    @Test
    void anUnknownOfficeIsNotAllowed() {
        assertRefused(() -> publishing.allow(OfficeCode.of("9999"), true)).asNotFound();
    }
}
