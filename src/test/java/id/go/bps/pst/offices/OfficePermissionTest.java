package id.go.bps.pst.offices;

import static id.go.bps.pst.kernel.permission.Role.HEAD;
import static id.go.bps.pst.kernel.permission.Role.OFFICER;
import static id.go.bps.pst.kernel.permission.Role.OFFICE_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Permissions;
import org.junit.jupiter.api.Test;

class OfficePermissionTest {

    @Test
    void administratorsEditTheProfileAndStaffPostNotices() {
        assertThat(Permissions.holders(OfficePermission.EDIT)).containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR);
        assertThat(Permissions.holders(OfficePermission.POST_NOTICES))
                .containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR, HEAD, OFFICER);
    }
}
