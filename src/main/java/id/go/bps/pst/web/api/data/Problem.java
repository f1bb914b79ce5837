package id.go.bps.pst.web.api.data;

import id.go.bps.pst.kernel.Documents;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** The answer to a request that failed, by RFC 9457 ({@code application/problem+json}). */
public final class Problem {

    static final String TYPE = "application/problem+json";

    private Problem() {}

    /** @param detail a sentence that says what the client can do */
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
