package id.go.bps.pst.web.api;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.web.api.data.Problem;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.text.ParseException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers every error in one form (RFC 9457), without internal details. */
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refused) {
                return refused.getKind() == Refusal.Kind.NOT_FOUND
                        ? Problem.of(
                                404, "Not Found", "There is no such thing at this address, or it was never published.")
                        : Problem.of(400, "Bad Request", "This request cannot be answered: " + refused.getMessageKey());
            }
        }
        if (failure instanceof WebApplicationException known) {
            return of(known.getResponse());
        }
        if (failure instanceof ProcessingException && failure.getCause() instanceof ParseException) {
            // An error in a header such as Accept-Language, which Jersey reads when it chooses an answer
            return Problem.of(400, "Bad Request", "A header of this request cannot be read.");
        }
        LOG.log(Level.WARNING, "A request to the API failed", failure);
        Response response = Problem.of(
                503, "Service Unavailable", "The portal cannot read its data now. Please try again in half a minute.");
        response.getHeaders().putSingle("Retry-After", "30");
        return response;
    }

    private static Response of(Response response) {
        if (response.hasEntity()) {
            return response;
        }
        return switch (response.getStatus()) {
            case 404 -> Problem.of(404, "Not Found", "There is nothing at this address. See /api for what there is.");
            case 405 ->
                withAllow(
                        response,
                        Problem.of(
                                405, "Method Not Allowed", "What is public is only read: use GET, HEAD or OPTIONS."));
            case 406 -> Problem.of(406, "Not Acceptable", "This is not offered in a form that your request accepts.");
            default ->
                response.getStatus() >= 400
                        ? Problem.of(
                                response.getStatus(),
                                response.getStatusInfo().getReasonPhrase(),
                                "This request cannot be answered. See /api for how to ask.")
                        : response;
        };
    }

    private static Response withAllow(Response from, Response to) {
        to.getHeaders().putSingle("Allow", "GET, HEAD, OPTIONS");
        return to;
    }
}
