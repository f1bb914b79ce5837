package id.go.bps.pst.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Allows pages of other sites to read the answers (CORS): all data are public, and cookies are ignored. */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class ApiHeaders implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("OPTIONS")) {
            request.abortWith(Response.noContent().build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("Access-Control-Expose-Headers", "ETag, Link, RateLimit, RateLimit-Policy, Retry-After");
        headers.putSingle("Cross-Origin-Resource-Policy", "cross-origin");
        headers.putSingle("Vary", "Accept, Accept-Encoding");
        if (request.getMethod().equals("OPTIONS")) {
            headers.putSingle("Allow", "GET, HEAD, OPTIONS");
            headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
            headers.putSingle("Access-Control-Allow-Headers", "Accept, If-None-Match");
            headers.putSingle("Access-Control-Max-Age", "86400");
        }
    }
}
