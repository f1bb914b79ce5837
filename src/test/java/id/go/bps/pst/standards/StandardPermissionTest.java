package id.go.bps.pst.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.permission.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandardPermissionTest {

    private static Set<Role> holders(StandardPermission permission) {
        return Arrays.stream(Role.values()).filter(permission::isHeldBy).collect(Collectors.toSet());
    }

    @Test
    void administratorsEditHeadsApproveAndBothPublish() {
        assertThat(holders(StandardPermission.EDIT)).isEqualTo(EnumSet.of(Role.OFFICE_ADMINISTRATOR));
        assertThat(holders(StandardPermission.APPROVE)).isEqualTo(EnumSet.of(Role.HEAD));
        assertThat(holders(StandardPermission.PUBLISH)).isEqualTo(EnumSet.of(Role.OFFICE_ADMINISTRATOR, Role.HEAD));
    }
}
