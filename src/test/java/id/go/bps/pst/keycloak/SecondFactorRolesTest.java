package id.go.bps.pst.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.permission.Role;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecondFactorRolesTest {

    @Test
    void readsNamesSeparatedByCommas() {
        assertThat(SecondFactorRoles.of(" admin-pusat, kepala,").names())
                .containsExactlyInAnyOrder("admin-pusat", "kepala");
        assertThat(SecondFactorRoles.of(null).names()).isEmpty();
        assertThat(SecondFactorRoles.of(" ").names()).isEmpty();
    }

    @Test
    void refusesAnUnknownRoleBecauseNobodyWouldBeAsked() {
        assertThatThrownBy(() -> SecondFactorRoles.of("admin-pusat,admins"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("admins")
                .hasMessageContaining("admin-kantor, admin-pusat, anjungan, auditor, kepala, pembaca, petugas");
    }

    @Test
    void knowsEachRoleOfThePortal() {
        String all = Stream.of(Role.values()).map(Role::getRealmName).collect(Collectors.joining(","));
        assertThat(SecondFactorRoles.of(all).names()).hasSize(Role.values().length);
    }
}
