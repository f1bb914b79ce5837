package id.go.bps.pst.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The JAX-RS application of the API. It lists its classes, because libraries have JAX-RS classes that do not belong to it. */
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
        // The description is the portal's own, and Problems answers requests that are not understood
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
