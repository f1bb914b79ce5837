package id.go.bps.pst.keycloak;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.managers.BruteForceProtector;
import org.keycloak.services.managers.BruteForceProtectorFactory;
import org.keycloak.services.managers.DefaultBruteForceProtectorFactory;

/** Creates {@link AttemptProtector}s; Keycloak uses this factory instead of its own. */
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

    /** The order above Keycloak's own factory, which has none. */
    @Override
    public int order() {
        return 1;
    }
}
