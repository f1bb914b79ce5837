package id.go.bps.pst.web.api;

import id.go.bps.pst.web.api.data.Problem;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Limits the requests of each client address in a minute, so that one program does not slow down others. All of them may come at once.
 * Every answer states the limit and the rest of it, in the header fields of the IETF's draft on RateLimit. Each node counts separately.
 */
@ApplicationScoped
@PreMatching
public class RequestLimit implements ContainerRequestFilter, ContainerResponseFilter {

    private static final int MAX_ADDRESSES = 20_000;
    private static final String LEFT = RequestLimit.class.getName();
    private static final long SECOND = 1_000_000_000L;

    @Inject
    @ConfigProperty(name = "portal.api.requests-per-minute", defaultValue = "300")
    private int perMinute;

    /** The header in which our own proxy names the client; without one, the client is the one that connects. */
    @Inject
    @ConfigProperty(name = "portal.api.address-header")
    private Optional<String> addressHeader;

    @Inject
    private HttpServletRequest request;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LatestBuckets());

    /** A map of bounded size; the address that was not seen for longest is removed. */
    private static final class LatestBuckets extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1;

        LatestBuckets() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MAX_ADDRESSES;
        }
    }

    /** How many requests one address may send in a minute. */
    public int getPerMinute() {
        return perMinute;
    }

    @Override
    public void filter(ContainerRequestContext asked) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(address(), any -> bucket()).tryConsumeAndReturnRemaining(1);
        asked.setProperty(LEFT, probe);
        if (!probe.isConsumed()) {
            Response refused = Problem.of(
                    429,
                    "Too Many Requests",
                    "Each address may ask " + perMinute + " times a minute. Please wait as long as Retry-After says.");
            refused.getHeaders().putSingle("Retry-After", seconds(probe.getNanosToWaitForRefill()));
            asked.abortWith(refused);
        }
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (asked.getProperty(LEFT) instanceof ConsumptionProbe probe) {
            answer.getHeaders().putSingle("RateLimit-Policy", "\"address\";q=" + perMinute + ";w=60");
            answer.getHeaders()
                    .putSingle(
                            "RateLimit",
                            "\"address\";r=" + probe.getRemainingTokens() + ";t="
                                    + seconds(probe.getNanosToWaitForReset()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** The client's address: the last entry of the header, which our own proxy writes; earlier entries can be forged. */
    private String address() {
        String forwarded = addressHeader.map(request::getHeader).orElse(null);
        return forwarded == null || forwarded.isBlank()
                ? request.getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static long seconds(long nanos) {
        return (nanos + SECOND - 1) / SECOND;
    }
}
