package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Realm;
import id.go.bps.pst.testkit.SignedIn;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A realm that an earlier version of the portal made, in a Keycloak that is started by this one. */
class RealmChangesIT {

    private final Portal portal = Portal.running();
    private final Realm realm = portal.realm();

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
}
