package id.go.bps.pst.launch;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Administers the realm {@code pst} in a running Keycloak, as an administrator of its realm {@code master} who has a password and no second factor.
 */
public final class RealmAdministration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CONFLICT = 409;

    private final URI keycloak;
    private final String administrator;
    private final String password;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private String bearer;

    /** @param keycloak its address, without the path of a realm: {@code http://keycloak:8080} */
    public RealmAdministration(URI keycloak, String administrator, String password) {
        this.keycloak = keycloak;
        this.administrator = administrator;
        this.password = password;
    }

    /**
     * @param path below the realm, such as {@code clients?clientId=portal}; empty for the realm itself
     * @throws IOException if Keycloak does not answer, or refuses
     */
    Map<String, Object> read(String path) throws IOException, InterruptedException {
        try {
            return JSONObjectUtils.parse(accepted(send("GET", path, null)));
        } catch (ParseException e) {
            throw new IOException("Keycloak answered what is no JSON object", e);
        }
    }

    /** The same for a path whose answer is a list. */
    List<Object> list(String path) throws IOException, InterruptedException {
        try {
            return JSONArrayUtils.parse(accepted(send("GET", path, null)));
        } catch (ParseException e) {
            throw new IOException("Keycloak answered what is no JSON list", e);
        }
    }

    void change(String path, Map<String, Object> body) throws IOException, InterruptedException {
        accepted(send("PUT", path, body));
    }

    /** Adds an entry; an existing one stays as it is. */
    void add(String path, Map<String, Object> body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("POST", path, body);
        if (answer.statusCode() != CONFLICT) {
            accepted(answer);
        }
    }

    private HttpResponse<String> send(String method, String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        if (bearer == null) {
            bearer = "Bearer " + token();
        }
        URI address = keycloak.resolve("/admin/realms/pst" + (path.isEmpty() ? "" : "/" + path));
        return http.send(
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Authorization", bearer)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(JSONObjectUtils.toJSONString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String token() throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=" + encoded(administrator) + "&password="
                + encoded(password);
        String answer = accepted(http.send(
                HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
        try {
            String token = JSONObjectUtils.getString(JSONObjectUtils.parse(answer), "access_token");
            if (token != null) {
                return token;
            }
        } catch (ParseException e) {
            throw new IOException("Keycloak answered what is no JSON object", e);
        }
        throw new IOException("Keycloak gave no access token");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String accepted(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException("Keycloak answered " + answer.statusCode());
        }
        return answer.body();
    }
}
