package id.go.bps.pst.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a realm must be told that was imported before. Keycloak takes the portal's addresses from the realm's file at the first start only; when the portal moves to
 * another address later, sign-in would be refused until its client is told. And the realms of earlier versions give {@code admin-cli} a token for a password.
 */
public final class RealmClient {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*+:\\s*+\"([^\"]++)\"");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*+:\\s*+\"([^\"]++)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI keycloak;
    private final Path known;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    public RealmClient(URI keycloak, DataFolder data) {
        this.keycloak = keycloak;
        this.known = data.resolve("keycloak-client.address");
    }

    /**
     * @param baseUrl where browsers find the portal, perhaps by way of another machine
     * @param portal where Keycloak finds it, to say that a sign-in has ended
     */
    public void moveTo(String baseUrl, URI portal, String administrator, String password, String secret)
            throws InterruptedException {
        String wanted = baseUrl + " " + portal + " without password grant";
        try {
            if (Files.exists(known) && Files.readString(known).equals(wanted)) {
                return;
            }
            String client = """
                    {"clientId": "portal", "secret": "%2$s", "rootUrl": "%1$s", "redirectUris": ["%1$s/sign-in/callback"],
                     "attributes": {"post.logout.redirect.uris": "%1$s/*",
                                    "backchannel.logout.url": "%3$s/sign-in/back-channel-logout"}}""".formatted(baseUrl, secret, portal);
            String bearer = "Bearer " + token(administrator, password);
            change("portal", client, bearer);
            closePasswordGrant(bearer);
            Path written = known.resolveSibling(known.getFileName() + ".new");
            Files.writeString(written, wanted);
            Files.move(written, known, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new CannotStart(
                    "Keycloak cannot be told the portal's address " + baseUrl + " (" + failure.getMessage()
                            + "); set it in the client 'portal' of the realm 'pst', or start at the address used before.",
                    failure);
        }
    }

    /** Under another id in each realm, since Keycloak makes this client itself. */
    private void closePasswordGrant(String bearer) throws IOException, InterruptedException {
        Matcher found =
                ID.matcher(send(HttpRequest.newBuilder(keycloak.resolve("/admin/realms/pst/clients?clientId=admin-cli"))
                        .header("Authorization", bearer)));
        if (found.find()) {
            change(found.group(1), "{\"clientId\": \"admin-cli\", \"directAccessGrantsEnabled\": false}", bearer);
        }
    }

    private void change(String id, String client, String bearer) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(keycloak.resolve("/admin/realms/pst/clients/" + id))
                .header("Authorization", bearer)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(client)));
    }

    private String token(String administrator, String password) throws IOException, InterruptedException {
        // Both are letters, digits and hyphens
        String form = "grant_type=password&client_id=admin-cli&username=" + administrator + "&password=" + password;
        String answer = send(HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        Matcher token = ACCESS_TOKEN.matcher(answer);
        if (!token.find()) {
            throw new IOException("Keycloak gave no access token");
        }
        return token.group(1);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("Keycloak answered " + answer.statusCode());
        }
        return answer.body();
    }
}
