package id.go.bps.pst.web.api;

import id.go.bps.pst.web.DatabaseAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Answers 503 at once while the database is unavailable, except where the answer needs no database. */
@ApplicationScoped
public class DataAtHand implements ContainerRequestFilter {

    @Inject
    private DatabaseAway away;

    @Override
    public void filter(ContainerRequestContext request) {
        // The description needs no database
        if (request.getUriInfo().getMatchedResources().stream().noneMatch(DescriptionResource.class::isInstance)) {
            away.check();
        }
    }
}
