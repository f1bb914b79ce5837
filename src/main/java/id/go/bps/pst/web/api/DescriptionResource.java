package id.go.bps.pst.web.api;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.web.api.data.Addresses;
import id.go.bps.pst.web.api.data.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.TreeMap;

/** The entry of the API: its addresses and its OpenAPI description. */
@Path("/")
@RequestScoped
public class DescriptionResource {

    @Inject
    private Addresses addresses;

    @Inject
    private OpenApi openApi;

    @Context
    private Request request;

    @GET
    public Response begin() {
        TreeMap<String, String> links = new TreeMap<>();
        links.put("offices", addresses.api("/offices"));
        links.put("services", addresses.api("/services"));
        links.put("standards", addresses.api("/standards"));
        links.put("catalogue", addresses.api("/catalogue"));
        links.put("search", addresses.api("/search"));
        links.put("changes", addresses.api("/changes"));
        links.put("openapi", addresses.api("/openapi.json"));
        links.put("documentation", addresses.base() + "/api");
        return Form.JSON.answer(request, Documents.write(links));
    }

    /** @param language "en" for English, else Indonesian */
    @GET
    @Path("/openapi.json")
    public Response openApi(@QueryParam("lang") String language) {
        return Form.JSON.answer(request, openApi.get("en".equals(language)).toString());
    }
}
