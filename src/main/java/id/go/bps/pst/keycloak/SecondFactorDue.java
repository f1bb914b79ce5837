package id.go.bps.pst.keycloak;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** Whether a person's role demands a second factor that they have not set up yet. */
final class SecondFactorDue implements ConditionalAuthenticator {

    /** Names of roles, separated by commas; none where it is missing or blank. */
    static final String CONFIGURED_BY = "PORTAL_SECOND_FACTOR_ROLES";

    /** The roles of the portal's staff. */
    static final Set<String> KNOWN = Set.of("admin-kantor", "kepala", "petugas", "auditor", "admin-pusat");

    private final Set<String> roles;

    SecondFactorDue(Set<String> roles) {
        this.roles = roles;
    }

    /**
     * Reads the configuration.
     *
     * @throws IllegalArgumentException for a role that there is not, since nobody would be asked for a second factor by it
     */
    static SecondFactorDue of(String configured) {
        Set<String> roles = new TreeSet<>();
        Arrays.stream((configured == null ? "" : configured).split(","))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .forEach(roles::add);
        if (!KNOWN.containsAll(roles)) {
            throw new IllegalArgumentException(CONFIGURED_BY + " is '" + configured
                    + "'; write roles with commas between them, of " + String.join(", ", new TreeSet<>(KNOWN)) + ".");
        }
        return new SecondFactorDue(roles);
    }

    Set<String> roles() {
        return roles;
    }

    @Override
    public boolean matchCondition(AuthenticationFlowContext context) {
        UserModel user = context.getUser();
        return user != null
                && roles.stream()
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
        // A condition asks nothing of the person
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // What follows the condition does
    }

    @Override
    public void close() {
        // Nothing is held
    }
}
