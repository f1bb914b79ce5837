package id.go.bps.pst.staff;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.proxy.WebResourceFactory;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/** Connects Keycloak's administration client to the server's own Jersey; registered in {@code META-INF/services}. */
public class JerseyProxies implements ResteasyClientProvider {

    private static final int CONNECT_SECONDS = 3;
    private static final int READ_SECONDS = 10;

    @Override
    public Client newRestEasyClient(Object messageHandler, SSLContext sslContext, boolean disableTrustManager) {
        return client();
    }

    @Override
    public <R> R targetProxy(WebTarget target, Class<R> type) {
        return WebResourceFactory.newResource(type, target);
    }

    static Client client() {
        return ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .property("jersey.config.jsonFeature", "JacksonFeature")
                .property("jersey.config.disableAutoDiscovery", true)
                // Keycloak removes roles by a DELETE whose body names them
                .property("jersey.config.client.suppressHttpComplianceValidation", true)
                .register(JacksonFeature.withoutExceptionMappers())
                .build();
    }
}
