package id.go.bps.pst.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The changes of all offices. */
@Path("/changes")
@RequestScoped
public class ChangesResource extends Changes {

    @GET
    public Response list() {
        return answer("Portal PST", addresses.api("/changes"), addresses.base() + "/", reading.listChanges(MOST));
    }
}
