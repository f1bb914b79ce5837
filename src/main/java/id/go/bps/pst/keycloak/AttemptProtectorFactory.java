package id.go.bps.pst.keycloak;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.managers.BruteForceProtector;
import org.keycloak.services.managers.BruteForceProtectorFactory;
import org.keycloak.services.managers.DefaultBruteForceProtectorFactory;

/** Makes {@link AttemptProtector}s; Keycloak takes this in place of its own. */
public final class AttemptProtectorFactory implements BruteForceProtectorFactory {

    private final DefaultBruteForceProtectorFactory keycloaks = new DefaultBruteForceProtectorFactory();
    private SharedSourceProtector shared;

    @Override
    public BruteForceProtector create(KeycloakSession session) {
        return new AttemptProtector(session, keycloaks.create(session), shared);
    }

    @Override
    public void init(Config.Scope config) {
        keycloaks.init(config);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        keycloaks.postInit(factory);
        shared = new SharedSourceProtector(factory);
    }

    @Override
    public void close() {
        keycloaks.close();
    }

    @Override
    public String getId() {
        return "pst";
    }

    /** Above Keycloak's own, which has none. */
    @Override
    public int order() {
        return 1;
    }
}
