package id.go.bps.pst.web.api;

import id.go.bps.pst.export.PublicServiceCatalogue;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.reading.ServiceSummary;
import id.go.bps.pst.web.api.data.Csv;
import id.go.bps.pst.web.api.data.Form;
import id.go.bps.pst.web.api.data.StandardData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;

/** The standards of all offices, and the national list of services. */
@Path("/")
@RequestScoped
public class StandardsResource extends PublicData {

    @GET
    @Path("/services")
    public Response services() {
        requested(Form.JSON);
        return page(reading.listServices(), StandardData.Service::of);
    }

    /** @param service slug of a service of the national list; null for all, also the offices' own */
    @GET
    @Path("/standards")
    public Response standards(@QueryParam("service") String service) {
        Form form = requested(Form.JSON, Form.CSV);
        List<ServiceSummary> all = reading.listPublished().stream()
                .filter(each -> service == null || service.equals(each.service().type()))
                .toList();
        if (form == Form.CSV) {
            return form.answer(
                    request,
                    Csv.of(
                            List.of("office", "service", "type", "mode", "title", "fee", "published", "page"),
                            all,
                            each -> Arrays.asList(
                                    slug(each),
                                    each.service().slug(),
                                    each.service().type(),
                                    each.service().mode(),
                                    each.title(),
                                    each.feeClass(),
                                    each.publishedAt(),
                                    addresses.page(slug(each), each.service().slug()))));
        }
        return page(all, each -> StandardData.Entry.of(each, slug(each), addresses));
    }

    /** Every office with its standards in force, for other catalogues. */
    @GET
    @Path("/catalogue")
    public Response catalogue() {
        Form form = requested(Form.TURTLE, Form.JSON_LD);
        PublicServiceCatalogue catalogue = new PublicServiceCatalogue(addresses.base());
        reading.listPublishedWhole().forEach(catalogue::add);
        return answer(form, catalogue);
    }

    private String slug(ServiceSummary standard) {
        return addresses.slug(OfficeCode.of(standard.office()));
    }
}
