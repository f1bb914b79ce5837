package id.go.bps.pst.web.api;

import id.go.bps.pst.export.PublicServiceCatalogue;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionLine;
import id.go.bps.pst.web.api.data.Form;
import id.go.bps.pst.web.api.data.StandardData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The standards of one office, in force and earlier. */
@Path("/offices/{office}/standards")
@RequestScoped
public class OfficeStandardsResource extends PublicData {

    @PathParam("office")
    private String office;

    @GET
    public Response list() {
        Form form = requested(Form.JSON, Form.JSON_LD, Form.TURTLE);
        List<StandardView> published = reading.listPublished(code());
        if (form == Form.JSON) {
            return page(published, each -> StandardData.Standard.of(each, addresses));
        }
        PublicServiceCatalogue catalogue = new PublicServiceCatalogue(addresses.base());
        published.forEach(catalogue::add);
        return answer(form, catalogue);
    }

    @GET
    @Path("/{service}")
    public Response get(@PathParam("service") String service) {
        return answer(reading.getPublished(code(), Slug.of(service)));
    }

    @GET
    @Path("/{service}/versions")
    public Response versions(@PathParam("service") String service) {
        requested(Form.JSON);
        StandardView now = reading.getPublished(code(), Slug.of(service));
        List<VersionLine> all = Stream.concat(Stream.of(now.version().line()), now.otherVersions().stream())
                .sorted(Comparator.comparing(VersionLine::number).reversed())
                .toList();
        return page(all, each -> StandardData.Version.of(each, office, service, addresses));
    }

    @GET
    @Path("/{service}/versions/{number: [1-9][0-9]{0,4}}")
    public Response version(@PathParam("service") String service, @PathParam("number") int number) {
        return answer(reading.getVersion(code(), Slug.of(service), number));
    }

    private Response answer(StandardView standard) {
        Form form = requested(Form.JSON, Form.JSON_LD, Form.TURTLE);
        if (form == Form.JSON) {
            return json(StandardData.Standard.of(standard, addresses));
        }
        PublicServiceCatalogue one = new PublicServiceCatalogue(addresses.base()).add(standard);
        return answer(form, one);
    }

    private OfficeCode code() {
        return office(office).code();
    }
}
