package id.go.bps.pst.web.api.data;

import id.go.bps.pst.kernel.Documents;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of an answer, chosen by the header Accept or, for clients that can only give an address, by {@code ?format=}. */
public enum Form {
    JSON("json", "application/json"),
    JSON_LD("jsonld", "application/ld+json"),
    TURTLE("turtle", "text/turtle;charset=UTF-8"),
    CSV("csv", "text/csv;charset=UTF-8"),
    ATOM("atom", "application/atom+xml;charset=UTF-8");

    /** How long a cache in front of the portal may keep an answer, in seconds; a browser asks each time. */
    private static final int SHARED_SECONDS = 1;

    private final String parameter;
    private final String type;

    Form(String parameter, String type) {
        this.parameter = parameter;
        this.type = type;
    }

    /** The form that is asked for; the first of {@code offered} where all are accepted. */
    public static Form requested(Request request, UriInfo uri, Form... offered) {
        String named = uri.getQueryParameters().getFirst("format");
        if (named != null) {
            return Stream.of(offered)
                    .filter(form -> form.parameter.equals(named.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> Problem.badRequest("format is one of "
                            + Arrays.stream(offered).map(form -> form.parameter).collect(Collectors.joining(", "))
                            + "."));
        }
        Variant variant = request.selectVariant(Arrays.stream(offered)
                .map(form -> new Variant(form.bare(), (Locale) null, null))
                .toList());
        return Optional.ofNullable(variant)
                .flatMap(chosen -> Stream.of(offered)
                        .filter(form -> form.bare().equals(chosen.getMediaType()))
                        .findFirst())
                .orElseThrow(jakarta.ws.rs.NotAcceptableException::new);
    }

    /** The media type without its charset, which would otherwise take precedence over the order of the offered forms. */
    private MediaType bare() {
        return MediaType.valueOf(type.replaceFirst(";.*+", ""));
    }

    /** Answers with an entity tag, so that an unchanged answer is not sent again. */
    public Response answer(Request request, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(Documents.sha256(bytes).substring(0, 32), true);
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        CacheControl cache = new CacheControl();
        cache.setPrivate(false);
        cache.setNoTransform(false);
        cache.setMaxAge(0);
        cache.setSMaxAge(SHARED_SECONDS);
        cache.setMustRevalidate(true);
        return (same == null ? Response.ok(bytes, type) : same)
                .tag(tag)
                .cacheControl(cache)
                .build();
    }
}
