package id.go.bps.pst.web.api;

import id.go.bps.pst.finding.Finding;
import id.go.bps.pst.finding.Place;
import id.go.bps.pst.finding.SearchQuery;
import id.go.bps.pst.finding.SearchResult;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.web.api.data.Form;
import id.go.bps.pst.web.api.data.Page;
import id.go.bps.pst.web.api.data.Problem;
import id.go.bps.pst.web.api.data.SearchData.Hit;
import id.go.bps.pst.web.api.data.SearchData.OfficeFind;
import id.go.bps.pst.web.api.data.SearchData.SearchAnswer;
import id.go.bps.pst.web.api.data.SearchData.ServiceFind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;

/** Search for offices and services, with the results of the page {@code /cari}. */
@Path("/search")
@RequestScoped
public class SearchResource extends PublicData {

    private static final String ENGLISH = "en";

    @Inject
    private Finding finding;

    @QueryParam("q")
    private String words;

    /** The slug of a province's office, or of the head office. */
    @QueryParam("province")
    private String province;

    @QueryParam("lat")
    private String latitude;

    @QueryParam("lon")
    private String longitude;

    @QueryParam("lang")
    private String language;

    @GET
    public Response find() {
        requested(Form.JSON);
        SearchQuery query = query(null, 1, SearchQuery.SIZE);
        if (query.isEmpty()) {
            throw Problem.badRequest("Say what you look for: q, province, or lat and lon.");
        }
        SearchResult found = finding.find(query);
        return json(new SearchAnswer(
                found.meant(),
                found.loose(),
                found.offices().stream()
                        .map(office -> OfficeFind.of(office, addresses))
                        .toList(),
                found.services().stream()
                        .map(service -> ServiceFind.of(service, all(service, found), addresses))
                        .toList()));
    }

    /** @param service its name in the results */
    @GET
    @Path("/{service}")
    public Response list(@PathParam("service") String service) {
        requested(Form.JSON);
        int page = Page.number(uri);
        int size = Page.size(uri);
        SearchQuery query = query(Slug.of(service).getValue(), page, size);
        if (query.words().isEmpty()) {
            throw Problem.badRequest("Say what you look for: q.");
        }
        List<SearchResult.Service> found = finding.find(query).services();
        if (found.isEmpty() && page > 1) {
            // The total is given after the last page too
            int total = total(finding.find(query(service, 1, 1)).services());
            return page(total, List.of());
        }
        List<Hit> hits = found.stream()
                .flatMap(one -> one.hits().stream())
                .map(hit -> Hit.of(hit, addresses))
                .toList();
        return page(total(found), hits);
    }

    private static int total(List<SearchResult.Service> found) {
        return found.isEmpty() ? 0 : Math.toIntExact(found.get(0).offices());
    }

    private SearchQuery query(String service, int page, int size) {
        return new SearchQuery(words, region(), service, place(), page, size, ENGLISH.equals(language));
    }

    private OfficeCode region() {
        return province == null
                ? null
                : directory
                        .find(province)
                        .filter(office -> office.region().equals(office.code()))
                        .map(Entry::code)
                        .orElseThrow(Refusal::notFound);
    }

    private Place place() {
        return latitude == null && longitude == null
                ? null
                : Place.of(latitude + "," + longitude)
                        .orElseThrow(() -> Problem.badRequest("lat and lon are degrees, such as -8.46 and 118.72."));
    }

    /** The address of all matches of a service, with the words that were searched. */
    private String all(SearchResult.Service service, SearchResult found) {
        UriBuilder all =
                UriBuilder.fromUri(addresses.api("/search/" + service.slug())).queryParam("q", "{words}");
        if (province != null) {
            all.queryParam("province", province);
        }
        if (ENGLISH.equals(language)) {
            all.queryParam("lang", language);
        }
        return all.build(found.meant() == null ? words : found.meant()).toString();
    }
}
