package id.go.bps.pst.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A user agent without scripts. It keeps the cookies of each server separately and treats a loopback address as secure, as browsers do. It
 * follows redirects only on request.
 */
public final class Visitor {

    private static final HttpClient HTTP = client().build();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int REDIRECTS = 20;

    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();
    private final HttpClient http;

    public Visitor() {
        this(HTTP);
    }

    private Visitor(HttpClient http) {
        this.http = http;
    }

    /** Somebody who comes from another of this machine's loopback addresses, such as {@code 127.0.0.7}. */
    public static Visitor from(String address) {
        try {
            return new Visitor(
                    client().localAddress(InetAddress.getByName(address)).build());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(30));
    }

    public Answer get(URI address, String... headers) {
        return send(request(address, headers).GET());
    }

    /** Requests an address and follows all redirects. */
    public Answer go(URI address) {
        return follow(get(address));
    }

    public Answer head(URI address, String... headers) {
        return send(request(address, headers).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    /** By any method, with any body. */
    public Answer send(String method, URI address, String contentType, byte[] body, String... headers) {
        return send(request(address, headers)
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public Answer post(URI address, Form form, String... headers) {
        return send("POST", address, "application/x-www-form-urlencoded", form.encoded(), headers);
    }

    /** Goes where an answer leads, to the end. */
    public Answer follow(Answer answer) {
        Answer at = answer;
        for (int i = 0; at.status() / 100 == 3 && at.header("Location") != null; i++) {
            if (i == REDIRECTS) {
                throw new IllegalStateException("led in circles: " + at);
            }
            at = get(URI.create(at.address()).resolve(at.header("Location")));
        }
        return at;
    }

    /** The cookies kept for a server, such as {@code localhost:8080}; changing the map changes them. */
    public Map<String, String> cookies(URI server) {
        return cookies.computeIfAbsent(server.getAuthority(), unknown -> new LinkedHashMap<>());
    }

    private HttpRequest.Builder request(URI address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        String own = cookies(address).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!own.isEmpty()) {
            request.header("Cookie", own);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            Map<String, List<String>> headers = new LinkedHashMap<>();
            response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
            headers.getOrDefault("set-cookie", List.of()).forEach(line -> keep(request.uri(), line));
            return new Answer(request.uri().toString(), response.statusCode(), headers, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e.toString() + " at " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(URI server, String line) {
        String pair = line.substring(0, line.contains(";") ? line.indexOf(';') : line.length());
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        boolean over = HttpCookie.parse("Set-Cookie: " + name + "=x" + line.substring(pair.length())).stream()
                .anyMatch(cookie -> cookie.getMaxAge() == 0);
        if (over || value.isEmpty()) {
            cookies(server).remove(name);
        } else {
            cookies(server).put(name, value);
        }
    }
}
