package id.go.bps.pst.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @ParameterizedTest
    @CsvSource({
        "pst-bima.bps.go.id, pst-bima.bps.go.id",
        "PST-Bima.BPS.go.id, pst-bima.bps.go.id",
        "https://pst-bima.bps.go.id/, pst-bima.bps.go.id",
        "pst.bima.example., pst.bima.example"
    })
    void a_name_is_normalised_to_its_form_in_requests(String typed, String name) {
        assertThat(HostName.of(typed)).isEqualTo(name);
        assertThat(HostName.of(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1",
                "[::1]",
                "pst_bima.bps.go.id",
                "-x.bps.go.id",
                "pst.bps.go.id/kota-bima",
                "pst.bps.go.id:8080",
                "pst bps.go.id",
                "a..b.id",
                "x.1",
                "javascript:alert(1)",
                "user@bps.go.id"
            })
    void what_is_no_name_of_a_host_is_refused(String typed) {
        assertThatThrownBy(() -> HostName.of(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.getField()).hasValue("hostName"));
    }
}
