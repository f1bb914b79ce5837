package id.go.bps.pst.keycloak;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** Creates the {@link SecondFactorDue} from the environment; flows refer to it as {@value #ID}. */
public final class SecondFactorDueFactory implements ConditionalAuthenticatorFactory {

    static final String ID = "pst-second-factor-due";

    private SecondFactorDue condition = new SecondFactorDue(SecondFactorRoles.of(null));

    @Override
    public void init(Config.Scope config) {
        condition = new SecondFactorDue(SecondFactorRoles.of(System.getenv(SecondFactorRoles.CONFIGURED_BY)));
    }

    @Override
    public ConditionalAuthenticator getSingleton() {
        return condition;
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Nothing to do
    }

    @Override
    public void close() {
        // Holds no resources
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Condition - second factor due (Portal PST)";
    }

    @Override
    public String getHelpText() {
        return "The person has one of the roles in " + SecondFactorRoles.CONFIGURED_BY + " and no second factor yet.";
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}
