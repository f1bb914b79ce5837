package id.go.bps.pst.kernel.permission;

import static id.go.bps.pst.kernel.permission.Role.AUDITOR;
import static id.go.bps.pst.kernel.permission.Role.CENTRAL_ADMINISTRATOR;
import static id.go.bps.pst.kernel.permission.Role.HEAD;
import static id.go.bps.pst.kernel.permission.Role.OFFICER;
import static id.go.bps.pst.kernel.permission.Role.OFFICE_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Permissions;
import org.junit.jupiter.api.Test;

class AreaPermissionTest {

    @Test
    void theDeskIsForTheOfficeAndTheAuditDeskForAuditorsAndTheCentre() {
        assertThat(Permissions.holders(AreaPermission.READ_DESK))
                .containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR, HEAD, OFFICER);
        assertThat(Permissions.holders(AreaPermission.COMPARE_OFFICES))
                .containsExactlyInAnyOrder(AUDITOR, CENTRAL_ADMINISTRATOR);
        assertThat(Permissions.holders(AreaPermission.KEEP_NATIONAL_LISTS))
                .containsExactlyInAnyOrder(CENTRAL_ADMINISTRATOR);
    }
}
