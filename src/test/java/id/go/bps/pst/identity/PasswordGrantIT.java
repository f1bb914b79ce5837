package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Realm;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Somebody who has a password asks the realm for a token with it, past its pages and their second factor. */
class PasswordGrantIT {

    private final Realm realm = Portal.running().realm();

    @Test
    void no_client_of_the_realm_is_given_a_token_for_a_password() {
        assertThat(realm.clients())
                .contains("admin-cli", "account-console", "portal", "portal-staff")
                .allSatisfy(client -> assertRefused(client));
    }

    /** So that no administrator opens it by a tick in the console, on this client or on a new one. */
    @Test
    void a_client_that_is_allowed_to_ask_is_refused_all_the_same() {
        realm.allowPasswordGrant("admin-cli", true);
        try {
            assertRefused("admin-cli");
        } finally {
            realm.allowPasswordGrant("admin-cli", false);
        }
    }

    private void assertRefused(String client) {
        Form form = new Form()
                .add("grant_type", "password")
                .add("client_id", client)
                .add("username", "kepala.6371")
                .add("password", SignedIn.PASSWORD);
        realm.secretOf(client).ifPresent(secret -> form.add("client_secret", secret));
        Answer answer = new Visitor().post(URI.create(realm.issuer() + "/protocol/openid-connect/token"), form);
        assertThat(answer.status()).as(client).isIn(400, 401);
        assertThat(answer.text()).as(client).doesNotContain("access_token");
    }
}
