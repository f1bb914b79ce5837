package id.go.bps.pst.kernel.permission;

import static id.go.bps.pst.kernel.permission.PermitInterceptor.mayPass;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.StandardPermission;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PermitInterceptorTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final Slug SERVICE = Slug.of("perpustakaan");

    private final Caller administrator =
            Caller.person("admin.5272", "Admin", Set.of(Role.OFFICE_ADMINISTRATOR), Set.of(BIMA));
    private final Caller auditor52 =
            Caller.person("auditor.52", "Auditor", Set.of(Role.AUDITOR), Set.of(OfficeCode.of("5200")));

    static void assertSame(Caller caller, Permission permission, OfficeCode office, boolean allowed) {
        assertThat(mayPass(caller, permission, office, SERVICE)).isEqualTo(allowed);
    }

    @Test
    void the_caller_must_cover_every_office_among_the_arguments() {
        assertThat(mayPass(administrator, StandardPermission.EDIT, BIMA, SERVICE, 3))
                .isTrue();
        assertThat(mayPass(administrator, StandardPermission.EDIT, BANJARMASIN, SERVICE))
                .isFalse();
        assertThat(mayPass(administrator, StandardPermission.EDIT, BIMA, BANJARMASIN))
                .isFalse();
        assertThat(mayPass(administrator, StandardPermission.EDIT, SERVICE, null, BANJARMASIN))
                .isFalse();
    }

    @Test
    void and_every_office_in_a_collection() {
        assertThat(mayPass(auditor52, AreaPermission.COMPARE_OFFICES, SERVICE, List.of(BIMA)))
                .isTrue();
        assertThat(mayPass(auditor52, AreaPermission.COMPARE_OFFICES, SERVICE, List.of(BIMA, BANJARMASIN)))
                .isFalse();
        assertThat(mayPass(auditor52, AreaPermission.COMPARE_OFFICES, Set.of(BANJARMASIN)))
                .isFalse();
        assertThat(mayPass(auditor52, AreaPermission.COMPARE_OFFICES, Arrays.asList(BIMA, null)))
                .isTrue();
    }

    @Test
    void without_an_office_only_the_role_is_checked() {
        assertThat(mayPass(auditor52, AreaPermission.COMPARE_OFFICES)).isTrue();
        assertThat(mayPass(administrator, AreaPermission.COMPARE_OFFICES)).isFalse();
        assertThat(mayPass(Caller.ANONYMOUS, AreaPermission.COMPARE_OFFICES)).isFalse();
    }
}
