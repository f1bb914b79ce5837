package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Realm;
import id.go.bps.pst.testkit.SignedIn;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A realm of an earlier version of the portal, in a Keycloak that this version starts. */
class RealmChangesIT {

    private final Portal portal = Portal.running();
    private final Realm realm = portal.realm();

    @TempDir
    private Path folder;

    @Test
    void a_realm_from_before_has_the_roles_and_the_closed_grant_after_the_next_start() {
        realm.removeRole("pembaca");
        realm.removeRole("anjungan");
        realm.allowPasswordGrant("admin-cli", true);
        realm.forgetChanges();
        Map<?, ?> theirs = realm.otherAttributes();
        assertThat(realm.roles()).doesNotContain("pembaca", "anjungan");
        assertThat(realm.lastChange()).isNull();

        portal.stopKeycloak();
        portal.startKeycloak();

        assertThat(realm.roles()).contains("pembaca", "anjungan", "admin-kantor", "kepala");
        assertThat(realm.grantsPasswords("admin-cli")).isFalse();
        assertThat(realm.lastChange()).isEqualTo(String.valueOf(RealmChanges.newest()));
        assertThat(realm.otherAttributes()).isEqualTo(theirs);
        assertThat(SignedIn.as("kepala.5272").isKnown()).isTrue();
    }

    /** Runs it like the image's start script, with the application's own classes and libraries only. */
    @Test
    void the_command_of_the_image_brings_the_same_to_another_keycloak() throws IOException, InterruptedException {
        realm.removeRole("pembaca");
        realm.forgetChanges();

        assertThat(runCommand())
                .contains("the realm has change 1, readers and kiosks", RealmChanges.newest() + " changes");

        assertThat(realm.roles()).contains("pembaca", "anjungan");
        assertThat(runCommand()).contains("Portal PST: 0 changes of the realm applied.");
    }

    private String runCommand() throws IOException, InterruptedException {
        String application = Path.of("target/portal-pst").toAbsolutePath().toString();
        Path script = Files.writeString(
                folder.resolve("start.sh"),
                Files.readString(Path.of("docker/portal/start.sh")).replace("/opt/portal/application", application));
        ProcessBuilder command = new ProcessBuilder("sh", script.toString(), "realm").redirectErrorStream(true);
        command.environment().putAll(realm.environment());
        command.environment()
                .put(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin") + File.pathSeparator + System.getenv("PATH"));
        Process process = command.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
