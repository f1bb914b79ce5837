package id.go.bps.pst.mail;

import static id.go.bps.pst.kernel.permission.Role.CENTRAL_ADMINISTRATOR;
import static id.go.bps.pst.kernel.permission.Role.HEAD;
import static id.go.bps.pst.kernel.permission.Role.OFFICE_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Permissions;
import org.junit.jupiter.api.Test;

class MailPermissionTest {

    @Test
    void staffManagersSendLettersAndTheHeadReadsThemToo() {
        assertThat(Permissions.holders(MailPermission.READ))
                .containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR, HEAD, CENTRAL_ADMINISTRATOR);
        assertThat(Permissions.holders(MailPermission.SEND))
                .containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR, CENTRAL_ADMINISTRATOR);
    }
}
