package id.go.bps.pst.web.api;

import id.go.bps.pst.offices.OfficeDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The changes of one office. */
@Path("/offices/{office}/changes")
@RequestScoped
public class OfficeChangesResource extends Changes {

    @GET
    public Response list(@PathParam("office") String office) {
        OfficeDirectory.Entry entry = office(office);
        return answer(
                entry.name(),
                addresses.office(office) + "/changes",
                addresses.page(office),
                reading.listChanges(entry.code(), MOST));
    }
}
