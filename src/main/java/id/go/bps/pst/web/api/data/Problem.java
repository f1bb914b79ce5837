package id.go.bps.pst.web.api.data;

import id.go.bps.pst.kernel.Documents;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** What is said instead of an answer, as RFC 9457 has it ({@code application/problem+json}). */
public final class Problem {

    static final String TYPE = "application/problem+json";

    private Problem() {}

    /** @param detail a sentence that the caller can act on */
    public static Response of(int status, String title, String detail) {
        JsonObjectBuilder problem = Documents.trees()
                .createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        return Response.status(status)
                .type(TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem.build().toString())
                .build();
    }

    public static WebApplicationException badRequest(String detail) {
        return new WebApplicationException(of(400, "Bad Request", detail));
    }

    public static WebApplicationException notFound(String detail) {
        return new WebApplicationException(of(404, "Not Found", detail));
    }
}
