package id.go.bps.pst.web.answers;

import jakarta.json.JsonObject;

/** The API's description as OpenAPI has it, for the page that shows it; the door of the API knows it. */
public interface ApiDescription {

    /** Its property that tells how often one address may ask. */
    String PER_MINUTE = "x-requests-per-minute";

    /** @param english else Indonesian */
    JsonObject get(boolean english);
}
