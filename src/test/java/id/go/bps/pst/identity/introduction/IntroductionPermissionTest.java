package id.go.bps.pst.identity.introduction;

import static id.go.bps.pst.kernel.permission.Role.OFFICE_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Permissions;
import org.junit.jupiter.api.Test;

class IntroductionPermissionTest {

    @Test
    void editorsSeeTheIntroduction() {
        assertThat(Permissions.holders(IntroductionPermission.FOLLOW)).containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR);
    }
}
