package id.go.bps.pst.keycloak;

import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.keycloak.common.ClientConnection;
import org.keycloak.common.util.Time;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserLoginFailureModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.DefaultBruteForceProtector;

/**
 * Keycloak's protection for a source that many people share. Keycloak counts a wrong password after its answer is sent, so guesses at the
 * same moment would all pass. Here an attempt counts as wrong from before its password is checked until its outcome is counted, so no more
 * attempts are open than wrong ones are allowed. Below the limit nobody waits for another; at the limit one attempt is allowed at a time.
 */
final class SharedSourceProtector extends DefaultBruteForceProtector {

    private static final String OPEN = SharedSourceProtector.class.getName() + " ";

    private final OpenAttempts attempts = new OpenAttempts(Time::currentTimeMillis);

    SharedSourceProtector(KeycloakSessionFactory factory) {
        super(factory);
    }

    /** Called several times in a request, which is one attempt; and by the console, which is no attempt. */
    @Override
    public boolean isTemporarilyDisabled(KeycloakSession session, RealmModel realm, UserModel source) {
        String key = source.getId();
        if (session.getContext().getAuthenticationSession() == null || session.getAttribute(OPEN + key) != null) {
            return super.isTemporarilyDisabled(session, realm, source);
        }
        // Begins before reading the count: another attempt ends only after it was counted
        int open = attempts.begin(key);
        if (super.isTemporarilyDisabled(session, realm, source) || open > mayBeOpen(session, realm, key)) {
            attempts.end(key);
            return true;
        }
        session.setAttribute(OPEN + key, true);
        endAfter(session, key);
        return false;
    }

    private int mayBeOpen(KeycloakSession session, RealmModel realm, String key) {
        UserLoginFailureModel failures = getUserFailureModel(session, realm, key);
        boolean begunAnew = failures == null
                || Time.currentTimeMillis() - failures.getLastFailure() > realm.getMaxDeltaTimeSeconds() * 1000L;
        int counted = begunAnew ? 0 : failures.getNumFailures();
        return Math.max(1, realm.getFailureFactor() - counted);
    }

    /** Ends the attempt after Keycloak has counted, which it does on another thread after the request. */
    @Override
    protected void processLogin(
            RealmModel realm,
            UserModel source,
            ClientConnection connection,
            UriInfo uri,
            boolean success,
            Set<String> categories) {
        attempts.begin(source.getId());
        super.processLogin(realm, source, connection, uri, success, categories);
    }

    @Override
    public void failure(
            KeycloakSession session, RealmModel realm, String key, String address, long time, Set<String> categories) {
        super.failure(session, realm, key, address, time, categories);
        // Enlisted later, so it runs after the count is stored
        endAfter(session, key);
    }

    private void endAfter(KeycloakSession session, String key) {
        session.getTransactionManager().enlistAfterCompletion(new AbstractKeycloakTransaction() {
            @Override
            protected void commitImpl() {
                attempts.end(key);
            }

            @Override
            protected void rollbackImpl() {
                attempts.end(key);
            }
        });
    }
}
