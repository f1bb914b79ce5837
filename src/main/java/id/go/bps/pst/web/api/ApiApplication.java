package id.go.bps.pst.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Names its parts, since libraries beside it carry JAX-RS classes that are no part of it. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                DescriptionResource.class,
                OfficesResource.class,
                OfficeStandardsResource.class,
                StandardsResource.class,
                SearchResource.class,
                ChangesResource.class,
                OfficeChangesResource.class,
                RequestLimit.class,
                MovedOffices.class,
                DataAtHand.class,
                ApiHeaders.class,
                CompressedAnswers.class,
                Problems.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        // The description is our own, and a request that is not understood is answered as JSON by Problems
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
