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
 * So that one eager program does not slow the others down: each address may ask so often a minute, with that many at once. Every answer
 * states the limit and what is left of it, in the words of the IETF's draft on RateLimit header fields for HTTP. Each node counts by itself.
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

    /** The header in which a proxy of ours tells who asks; without one, whoever connects. */
    @Inject
    @ConfigProperty(name = "portal.api.address-header")
    private Optional<String> addressHeader;

    @Inject
    private HttpServletRequest request;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new Latest());

    /** The address that was heard of longest ago makes place. */
    private static final class Latest extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MAX_ADDRESSES;
        }
    }

    /** How often one address may ask. */
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

    /** The last that the header names was told by our own proxy; what stands before it anybody may have written. */
    private String address() {
        String told = addressHeader.map(request::getHeader).orElse(null);
        return told == null || told.isBlank()
                ? request.getRemoteAddr()
                : told.substring(told.lastIndexOf(',') + 1).strip();
    }

    private static long seconds(long nanos) {
        return (nanos + SECOND - 1) / SECOND;
    }
}
