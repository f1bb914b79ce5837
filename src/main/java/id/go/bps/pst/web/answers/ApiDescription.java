package id.go.bps.pst.web.answers;

import jakarta.json.JsonObject;

/** The OpenAPI description of the API, for the page that shows it. The API's door implements this interface. */
public interface ApiDescription {

    /** The property with the number of requests that one address may send in a minute. */
    String PER_MINUTE = "x-requests-per-minute";

    /** @param english else Indonesian */
    JsonObject get(boolean english);
}
