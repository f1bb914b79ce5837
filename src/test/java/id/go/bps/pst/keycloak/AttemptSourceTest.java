package id.go.bps.pst.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptSourceTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::1, 20010db800010002/64",
        "::1, 0000000000000000/64",
        "::ffff:192.0.2.7, 192.0.2.7",
        "no address: at all, no address: at all"
    })
    void takesOfAnIpv6AddressItsNetwork(String address, String network) {
        assertThat(AttemptSource.firstBits(64, address)).isEqualTo(network);
    }

    @Test
    void aKnownDeviceIsCountedSeparately() {
        assertThat(AttemptSource.ofDevice("person", "device"))
                .containsExactly(new AttemptSource("person on device", 1));
    }

    @Test
    void anUnknownDeviceCountsByNetworkAndNameWithATenfoldLimitForEachAlone() {
        assertThat(AttemptSource.ofStranger("person", "192.0.2.7"))
                .containsExactly(
                        new AttemptSource("person from 192.0.2.7", 1),
                        new AttemptSource("person", 10),
                        new AttemptSource("from 192.0.2.7", 10));
    }

    /** A customer with the networks of a whole site has no more attempts at one name than an address of IPv4. */
    @Test
    void anUnknownDeviceWithIpv6CountsWithTheNameBySiteAndWithoutByNetworkAndSite() {
        assertThat(AttemptSource.ofStranger("person", "2001:db8:1:2:3:4:5:6"))
                .containsExactly(
                        new AttemptSource("person from 20010db80001/48", 1),
                        new AttemptSource("person", 10),
                        new AttemptSource("from 20010db800010002/64", 10),
                        new AttemptSource("from 20010db80001/48", 100));
    }
}
