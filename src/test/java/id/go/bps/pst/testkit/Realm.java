package id.go.bps.pst.testkit;

import jakarta.json.bind.JsonbBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak's realm, as its administrator sees it. */
public final class Realm {

    private final URI keycloak;
    private final String issuer;
    private final String password;
    private final Visitor visitor = new Visitor();

    Realm(URI keycloak, String issuer, String password) {
        this.keycloak = keycloak;
        this.issuer = issuer;
        this.password = password;
    }

    public String issuer() {
        return issuer;
    }

    /** Ends all of a person's sessions, as the administrator's console does; the portal is told by back channel. */
    public void endSessionsOf(String user) {
        send("POST", "/users/" + idOf(user) + "/logout", "");
    }

    /** How many sessions Keycloak holds of a person. */
    public int sessionsOf(String user) {
        return ((List<?>) read("/users/" + idOf(user) + "/sessions")).size();
    }

    /** Lets the portal's client come back to one more address of the portal. */
    @SuppressWarnings("unchecked")
    public void allowPortalAt(String address) {
        Map<String, Object> client = (Map<String, Object>) read("/clients/portal");
        List<String> redirects = new ArrayList<>((List<String>) client.get("redirectUris"));
        redirects.add(address + "/sign-in/callback");
        client.put("redirectUris", redirects);
        Map<String, Object> attributes = (Map<String, Object>) client.get("attributes");
        attributes.put(
                "post.logout.redirect.uris", attributes.get("post.logout.redirect.uris") + "##" + address + "/*");
        send("PUT", "/clients/portal", JsonbBuilder.create().toJson(client));
    }

    private String idOf(String user) {
        List<?> found = (List<?>) read("/users?exact=true&username=" + user);
        return ((Map<?, ?>) found.get(0)).get("id").toString();
    }

    private Object read(String path) {
        return parse(send("GET", path, ""));
    }

    private static Object parse(Answer answer) {
        return JsonbBuilder.create().fromJson(answer.text(), Object.class);
    }

    private Answer send(String method, String path, String body) {
        URI address = keycloak.resolve("/admin/realms/pst" + path);
        String bearer = "Bearer " + token();
        Answer answer = method.equals("GET")
                ? visitor.get(address, "Authorization", bearer)
                : visitor.send(
                        method,
                        address,
                        "application/json",
                        body.getBytes(StandardCharsets.UTF_8),
                        "Authorization",
                        bearer);
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }

    private String token() {
        Form form = new Form()
                .add("grant_type", "password")
                .add("client_id", "admin-cli")
                .add("username", "portal-bootstrap")
                .add("password", password);
        Answer answer = visitor.post(keycloak.resolve("/realms/master/protocol/openid-connect/token"), form);
        return ((Map<?, ?>) parse(answer)).get("access_token").toString();
    }
}
