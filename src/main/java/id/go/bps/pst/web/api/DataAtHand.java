package id.go.bps.pst.web.api;

import id.go.bps.pst.web.DatabaseAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** While the database is away, what would be read from it is told to be unavailable at once, instead of after a wait. */
@ApplicationScoped
public class DataAtHand implements ContainerRequestFilter {

    @Inject
    private DatabaseAway away;

    @Override
    public void filter(ContainerRequestContext request) {
        // The description is made of what the portal itself knows
        if (request.getUriInfo().getMatchedResources().stream().noneMatch(DescriptionResource.class::isInstance)) {
            away.check();
        }
    }
}
