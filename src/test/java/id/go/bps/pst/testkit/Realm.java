package id.go.bps.pst.testkit;

import id.go.bps.pst.launch.RealmChanges;
import jakarta.json.bind.JsonbBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keycloak's realm, through its administration interface. */
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

    /**
     * Makes a sign-in cost little. Passwords are hashed slowly on purpose, against guessing, which hundreds of sign-ins of tests would pay
     * for; each account's is hashed anew when it signs in next. A signature by RSA takes this Keycloak, whose code is not optimised, 20
     * milliseconds, and a sign-in needs two; those by ECDSA are verified by the portal alike.
     */
    void signInSwiftly() {
        Object policy = ((Map<?, ?>) read("")).get("passwordPolicy");
        send(
                "PUT",
                "",
                "{\"passwordPolicy\": \"" + policy + " and hashAlgorithm(pbkdf2-sha256) and hashIterations(1)\","
                        + " \"defaultSignatureAlgorithm\": \"ES256\"}");
    }

    /** How many wrong passwords are let pass before one has to wait. */
    public void letPass(int wrongPasswords) {
        send("PUT", "", "{\"failureFactor\": " + wrongPasswords + "}");
    }

    /** As if nobody had ever typed a wrong password. */
    public void forgetWrongPasswords() {
        send("DELETE", "/attack-detection/brute-force/users", "");
    }

    /** As if nobody had ever typed a wrong password for this name at this address; what else was counted stays. */
    public void forgetWrongPasswords(String user, String address) {
        send("DELETE", "/attack-detection/brute-force/users/" + idOf(user) + "%20from%20" + address, "");
    }

    /** What came of the attempts to sign in with this name since then that failed: Keycloak's word for each, such as {@code invalid_user_credentials}. */
    public List<String> failedSignIns(String user, Instant since) {
        return ((List<?>) read("/events?type=LOGIN_ERROR&max=1000&user=" + idOf(user)))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(event -> ((Number) event.get("time")).longValue() >= since.toEpochMilli())
                        .map(event -> event.get("error").toString())
                        .toList();
    }

    /** Takes away whatever a person has set up besides their password. */
    public void forgetSecondFactors(String user) {
        String credentials = "/users/" + idOf(user) + "/credentials";
        for (Object each : (List<?>) read(credentials)) {
            Map<?, ?> credential = (Map<?, ?>) each;
            if (!"password".equals(credential.get("type"))) {
                send("DELETE", credentials + "/" + credential.get("id"), "");
            }
        }
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

    /** The names of all clients, Keycloak's own as well. */
    public List<String> clients() {
        return names(read("/clients"), "clientId");
    }

    /** What a client proves itself by; empty for those that any browser or program may be. */
    public Optional<String> secretOf(String client) {
        return Optional.ofNullable(client(client).get("secret")).map(Object::toString);
    }

    /** Lets a client ask for a token with somebody's password. */
    public void allowPasswordGrant(String client, boolean allowed) {
        send(
                "PUT",
                "/clients/" + client(client).get("id"),
                "{\"clientId\": \"" + client + "\", \"directAccessGrantsEnabled\": " + allowed + "}");
    }

    public boolean grantsPasswords(String client) {
        return Boolean.TRUE.equals(client(client).get("directAccessGrantsEnabled"));
    }

    private Map<?, ?> client(String name) {
        return (Map<?, ?>) ((List<?>) read("/clients?clientId=" + name)).getFirst();
    }

    /** The account as Keycloak has it; null where there is none. */
    public Map<?, ?> account(String user) {
        List<?> found = (List<?>) read("/users?exact=true&username=" + user);
        return found.isEmpty() ? null : (Map<?, ?>) found.get(0);
    }

    public String idOf(String user) {
        return account(user).get("id").toString();
    }

    /** The names of a person's roles in the realm. */
    public List<String> rolesOf(String user) {
        return names(read("/users/" + idOf(user) + "/role-mappings/realm"), "name");
    }

    /** The paths of a person's groups. */
    public List<String> groupsOf(String user) {
        return names(read("/users/" + idOf(user) + "/groups"), "path");
    }

    private static List<String> names(Object list, String key) {
        return ((List<?>) list)
                .stream().map(each -> ((Map<?, ?>) each).get(key).toString()).toList();
    }

    public void enable(String user, boolean enabled) {
        send("PUT", "/users/" + idOf(user), "{\"enabled\": " + enabled + "}");
    }

    public void addToGroup(String user, String path) {
        Object group = ((Map<?, ?>) read("/group-by-path" + path)).get("id");
        send("PUT", "/users/" + idOf(user) + "/groups/" + group, "");
    }

    public void removeFromGroup(String user, String path) {
        Object group = ((Map<?, ?>) read("/group-by-path" + path)).get("id");
        send("DELETE", "/users/" + idOf(user) + "/groups/" + group, "");
    }

    /** An account with the tests' password and that role; in that group, even where the role has no business there. */
    public void add(String user, String role, String group) {
        send("POST", "/users", """
                {"username": "%1$s", "enabled": true, "emailVerified": true, "email": "%1$s@demonstrasi.example", "firstName": "Akun",
                 "lastName": "Demonstrasi", "credentials": [{"type": "password", "value": "%2$s", "temporary": false}]}""".formatted(user, SignedIn.PASSWORD));
        giveRole(user, role);
        addToGroup(user, group);
    }

    /** Puts the realm into its state before changes were numbered; attributes that Keycloak adds itself stay. */
    @SuppressWarnings("unchecked")
    public void forgetChanges() {
        Map<String, Object> attributes = new HashMap<>((Map<String, Object>) ((Map<?, ?>) read("")).get("attributes"));
        attributes.remove(RealmChanges.ATTRIBUTE);
        send("PUT", "", JsonbBuilder.create().toJson(Map.of("attributes", attributes)));
    }

    /** The number of its last change; null where it has none. */
    public String lastChange() {
        Object number = ((Map<?, ?>) ((Map<?, ?>) read("")).get("attributes")).get(RealmChanges.ATTRIBUTE);
        return number == null ? null : number.toString();
    }

    /** The other attributes, which the portal does not use. */
    public Map<?, ?> otherAttributes() {
        Map<?, ?> attributes = new HashMap<>((Map<?, ?>) ((Map<?, ?>) read("")).get("attributes"));
        attributes.remove(RealmChanges.ATTRIBUTE);
        return attributes;
    }

    /** The environment of the image's command {@code realm} for it. */
    public Map<String, String> environment() {
        return Map.of(
                "PORTAL_KEYCLOAK_URL",
                keycloak.toString(),
                "PORTAL_KEYCLOAK_ADMINISTRATOR",
                "portal-bootstrap",
                "PORTAL_KEYCLOAK_ADMINISTRATOR_PASSWORD",
                password);
    }

    /** The names of its roles. */
    public List<String> roles() {
        return names(read("/roles"), "name");
    }

    public void removeRole(String role) {
        send("DELETE", "/roles/" + role, "");
    }

    /** Takes an office's group away, as where Keycloak has never heard of the office. */
    public void removeGroup(String path) {
        send("DELETE", "/groups/" + ((Map<?, ?>) read("/group-by-path" + path)).get("id"), "");
    }

    public void giveRole(String user, String role) {
        send(
                "POST",
                "/users/" + idOf(user) + "/role-mappings/realm",
                "[" + send("GET", "/roles/" + role, "").text() + "]");
    }

    public void takeRole(String user, String role) {
        send(
                "DELETE",
                "/users/" + idOf(user) + "/role-mappings/realm",
                "[" + send("GET", "/roles/" + role, "").text() + "]");
    }

    public void remove(String user) {
        if (account(user) != null) {
            send("DELETE", "/users/" + idOf(user), "");
        }
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
