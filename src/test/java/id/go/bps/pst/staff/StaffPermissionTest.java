package id.go.bps.pst.staff;

import static id.go.bps.pst.kernel.permission.Role.CENTRAL_ADMINISTRATOR;
import static id.go.bps.pst.kernel.permission.Role.HEAD;
import static id.go.bps.pst.kernel.permission.Role.OFFICE_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Permissions;
import org.junit.jupiter.api.Test;

class StaffPermissionTest {

    @Test
    void theHeadReadsTheStaffAndAdministratorsOfOfficeAndCentreManageThem() {
        assertThat(Permissions.holders(StaffPermission.READ))
                .containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR, HEAD, CENTRAL_ADMINISTRATOR);
        assertThat(Permissions.holders(StaffPermission.MANAGE))
                .containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR, CENTRAL_ADMINISTRATOR);
    }
}
