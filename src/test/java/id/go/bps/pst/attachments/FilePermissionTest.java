package id.go.bps.pst.attachments;

import static id.go.bps.pst.kernel.permission.Role.HEAD;
import static id.go.bps.pst.kernel.permission.Role.OFFICE_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Permissions;
import org.junit.jupiter.api.Test;

class FilePermissionTest {

    @Test
    void administratorsUploadFilesAndPublishersReleaseThem() {
        assertThat(Permissions.holders(FilePermission.KEEP)).containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR);
        assertThat(Permissions.holders(FilePermission.RELEASE)).containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR, HEAD);
    }
}
