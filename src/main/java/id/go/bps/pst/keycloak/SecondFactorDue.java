package id.go.bps.pst.keycloak;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** A condition of a flow: the person's role demands a second factor that is not set up yet. */
final class SecondFactorDue implements ConditionalAuthenticator {

    private final SecondFactorRoles roles;

    SecondFactorDue(SecondFactorRoles roles) {
        this.roles = roles;
    }

    @Override
    public boolean matchCondition(AuthenticationFlowContext context) {
        UserModel user = context.getUser();
        return user != null
                && roles.names().stream()
                        .anyMatch(role -> hasRole(user, context.getRealm().getRole(role)))
                && !user.credentialManager().isConfiguredFor(OTPCredentialModel.TYPE)
                && !user.credentialManager().isConfiguredFor(WebAuthnCredentialModel.TYPE_TWOFACTOR);
    }

    private static boolean hasRole(UserModel user, RoleModel role) {
        return role != null && user.hasRole(role);
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        // A condition has no form
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // The next step of the flow does
    }

    @Override
    public void close() {
        // Holds no resources
    }
}
