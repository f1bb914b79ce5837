package id.go.bps.pst.web.api;

import id.go.bps.pst.export.PublicServiceCatalogue;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.standards.ServiceSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What all offices promise, and the national list of services. */
@Path("/")
@RequestScoped
public class StandardsResource extends PublicData {

    @GET
    @Path("/services")
    public Response services() {
        asked(Form.JSON);
        return page(reading.listServices(), StandardData.Service::of);
    }

    /** @param service slug of a service of the national list; null for all, the offices' own too */
    @GET
    @Path("/standards")
    public Response standards(@QueryParam("service") String service) {
        Form form = asked(Form.JSON, Form.CSV);
        Map<String, String> slugs = slugs();
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
                                    slugs.get(each.office()),
                                    each.service().slug(),
                                    each.service().type(),
                                    each.service().mode(),
                                    each.title(),
                                    each.feeClass(),
                                    each.publishedAt(),
                                    addresses.page(
                                            slugs.get(each.office()),
                                            each.service().slug()))));
        }
        return page(all, each -> StandardData.Entry.of(each, slugs.get(each.office()), addresses));
    }

    /** Every office with every standard in force, for other catalogues to take. */
    @GET
    @Path("/catalogue")
    public Response catalogue() {
        Form form = asked(Form.TURTLE, Form.JSON_LD);
        PublicServiceCatalogue catalogue = new PublicServiceCatalogue(addresses.base());
        directory.list().forEach(office -> reading.listPublished(office.code()).forEach(catalogue::add));
        return answer(form, catalogue);
    }

    private Map<String, String> slugs() {
        return directory.list().stream()
                .collect(Collectors.toMap(office -> office.code().getValue(), OfficeDirectory.Entry::slug));
    }
}
