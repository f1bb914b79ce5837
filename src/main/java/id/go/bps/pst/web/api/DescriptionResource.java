package id.go.bps.pst.web.api;

import id.go.bps.pst.kernel.Documents;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** How to ask: where things are, and their description as OpenAPI has it. */
@Path("/")
@RequestScoped
public class DescriptionResource {

    @Inject
    private Addresses addresses;

    @Context
    private Request request;

    @GET
    public Response begin() {
        TreeMap<String, String> links = new TreeMap<>();
        links.put("offices", addresses.api("/offices"));
        links.put("services", addresses.api("/services"));
        links.put("standards", addresses.api("/standards"));
        links.put("catalogue", addresses.api("/catalogue"));
        links.put("changes", addresses.api("/changes"));
        links.put("openapi", addresses.api("/openapi.json"));
        links.put("documentation", addresses.base() + "/api");
        return Form.JSON.answer(request, Documents.write(links));
    }

    @GET
    @Path("/openapi.json")
    public Response openApi() {
        try (InputStream file = DescriptionResource.class.getResourceAsStream("/META-INF/openapi.json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Form.JSON.answer(request, text.replace("\"url\": \"/api/v1\"", "\"url\": \"" + addresses.api("") + '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
