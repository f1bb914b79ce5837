package id.go.bps.pst.web.api;

import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.web.SiteDirectory;
import id.go.bps.pst.web.api.data.Addresses;
import id.go.bps.pst.web.api.data.Problem;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Redirects (301) from the addresses of offices that were renamed or merged, and of services that were merged, by the rules of the public
 * pages (decision 0180): all addresses of a renamed office redirect; of a merged one the versions of its standards stay, and everything
 * else redirects to the successor. It runs after {@link DataAtHand}, because it may read from the database.
 */
@ApplicationScoped
@Priority(Priorities.USER + 1)
public class MovedOffices implements ContainerRequestFilter {

    private static final String OFFICE = "office";

    /** The positions of names in a path below the root of the API. */
    private static final int OFFICE_PLACE = 1;

    private static final int SERVICE_PLACE = 3;

    @Inject
    private SiteDirectory directory;

    @Inject
    private StandardReading reading;

    @Inject
    private Addresses addresses;

    @Override
    public void filter(ContainerRequestContext asked) {
        UriInfo uri = asked.getUriInfo();
        String named = uri.getPathParameters().getFirst(OFFICE);
        if (named != null) {
            List<String> path = new ArrayList<>(
                    uri.getPathSegments().stream().map(PathSegment::getPath).toList());
            if (leadOn(named, path)) {
                asked.abortWith(Response.status(Response.Status.MOVED_PERMANENTLY)
                        .location(address(path, uri))
                        .build());
            }
        }
    }

    /** Changes the path to its target; false where the path has not moved. */
    private boolean leadOn(String named, List<String> path) {
        Optional<Entry> office = directory.find(named);
        if (office.isEmpty()) {
            Optional<Entry> renamed = directory.findFormer(named);
            renamed.ifPresent(now -> path.set(OFFICE_PLACE, now.slug()));
            return renamed.isPresent();
        }
        Optional<Entry> successor = directory.findSuccessor(office.get());
        boolean versions = path.size() > SERVICE_PLACE + 1;
        if (versions) {
            return false;
        }
        if (successor.isEmpty()) {
            Optional<ServiceView> service = path.size() > SERVICE_PLACE
                    ? reading.findSuccessor(office.get().code(), Slug.of(path.get(SERVICE_PLACE)))
                    : Optional.empty();
            service.ifPresent(now -> path.set(SERVICE_PLACE, now.slug()));
            return service.isPresent();
        }
        path.set(OFFICE_PLACE, successor.get().slug());
        if (path.size() > SERVICE_PLACE) {
            String same = reading.findSame(
                            successor.get().code(), office.get().code(), Slug.of(path.get(SERVICE_PLACE)))
                    .orElseThrow(() -> Problem.notFound("This office was merged into "
                            + successor.get().slug() + ", which offers no such service."));
            path.set(SERVICE_PLACE, same);
        }
        return true;
    }

    private URI address(List<String> path, UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return URI.create(addresses.api("/" + String.join("/", path)) + (query == null ? "" : "?" + query));
    }
}
