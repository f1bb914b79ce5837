package id.go.bps.pst.web.api;

import id.go.bps.pst.web.DatabaseAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

/** While the database is away, what would be read from it is told to be unavailable at once, instead of after a wait. */
@ApplicationScoped
public class DataAtHand implements ContainerRequestFilter {

    @Inject
    private DatabaseAway away;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        // The description is made of what the portal itself knows
        if (resource.getResourceClass() != DescriptionResource.class) {
            away.check();
        }
    }
}
