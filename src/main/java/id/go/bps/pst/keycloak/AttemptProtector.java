package id.go.bps.pst.keycloak;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.common.ClientConnection;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.RealmModelDelegate;
import org.keycloak.models.utils.UserModelDelegate;
import org.keycloak.services.managers.BruteForceProtector;

/**
 * Keycloak's own protection against guessing passwords, applied to each {@link AttemptSource} of an attempt instead of to the user. By
 * itself Keycloak counts by user name, so anybody could lock out anybody. The realm has the numbers and waits.
 *
 * <p>Permanent locks of accounts ({@code permanentLockout}) are ignored, because anybody could use them to lock out others.
 */
final class AttemptProtector implements BruteForceProtector {

    private final KeycloakSession session;
    private final BruteForceProtector oneAtATime;
    private final BruteForceProtector shared;

    /**
     * @param oneAtATime Keycloak's protection, which refuses a second attempt while the first is being checked
     * @param shared for sources that many people share
     */
    AttemptProtector(KeycloakSession session, BruteForceProtector oneAtATime, SharedSourceProtector shared) {
        this.session = session;
        this.oneAtATime = oneAtATime;
        this.shared = shared;
    }

    @Override
    public boolean isTemporarilyDisabled(KeycloakSession asking, RealmModel realm, UserModel user) {
        for (AttemptSource source :
                sources(asking, realm, user, asking.getContext().getConnection())) {
            if (protector(source).isTemporarilyDisabled(asking, of(realm, source), as(user, source))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void failedLogin(
            RealmModel realm, UserModel user, ClientConnection connection, UriInfo uri, Set<String> categories) {
        for (AttemptSource source : sources(session, realm, user, connection)) {
            protector(source).failedLogin(of(realm, source), as(user, source), connection, uri, categories);
        }
    }

    /** Does not clear the counts of other sources: their wrong passwords still count. */
    @Override
    public void successfulLogin(
            RealmModel realm, UserModel user, ClientConnection connection, UriInfo uri, Set<String> categories) {
        Optional<KnownDevice> known = KnownDevice.of(session, realm, user);
        AttemptSource source = sources(known, user, connection).getFirst();
        protector(source).successfulLogin(realm, as(user, source), connection, uri, categories);
        known.orElseGet(KnownDevice::unknown).remember(session, realm, user);
    }

    @Override
    public boolean isPermanentlyLockedOut(KeycloakSession asking, RealmModel realm, UserModel user) {
        return !user.isEnabled()
                && DISABLED_BY_PERMANENT_LOCKOUT.equals(user.getFirstAttribute(UserModel.DISABLED_REASON));
    }

    @Override
    public void cleanUpPermanentLockout(KeycloakSession asking, RealmModel realm, UserModel user) {
        shared.cleanUpPermanentLockout(asking, realm, user);
    }

    @Override
    public void close() {
        // Holds no resources
    }

    private static List<AttemptSource> sources(
            KeycloakSession session, RealmModel realm, UserModel user, ClientConnection connection) {
        return sources(KnownDevice.of(session, realm, user), user, connection);
    }

    private static List<AttemptSource> sources(
            Optional<KnownDevice> known, UserModel user, ClientConnection connection) {
        return known.map(device -> AttemptSource.ofDevice(user.getId(), device.id()))
                .orElseGet(() ->
                        AttemptSource.ofStranger(user.getId(), connection == null ? null : connection.getRemoteHost()));
    }

    /**
     * The protection for a source. In a shared source nobody waits for another's attempt while more wrong ones are allowed than are open;
     * that would lock people out too.
     */
    private BruteForceProtector protector(AttemptSource source) {
        return source.isOfOneNameAndPlace() ? oneAtATime : shared;
    }

    private static UserModel as(UserModel user, AttemptSource source) {
        return new UserModelDelegate(user) {
            @Override
            public String getId() {
                return source.key();
            }
        };
    }

    private static RealmModel of(RealmModel realm, AttemptSource source) {
        return source.isOfOneNameAndPlace()
                ? realm
                : new RealmModelDelegate(realm) {
                    @Override
                    public int getFailureFactor() {
                        return realm.getFailureFactor() * source.factor();
                    }

                    /** Off for shared sources: two people can mistype in the same second. */
                    @Override
                    public long getQuickLoginCheckMilliSeconds() {
                        return 0;
                    }
                };
    }
}
