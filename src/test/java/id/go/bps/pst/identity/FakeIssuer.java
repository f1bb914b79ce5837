package id.go.bps.pst.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An identity provider with answers that a real Keycloak cannot be made to give. */
public final class FakeIssuer implements AutoCloseable {

    public static final String SECRET = "a secret of the tests, long enough to be one";

    private static final int OK = 200;
    private static final int FOUND = 302;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private RSAKey key = newKey("first");
    private volatile String issuer;
    private volatile int tokenStatus = OK;
    private volatile Map<String, Object> tokenAnswer = Map.of();
    private volatile String lastTokenRequest = "";
    private volatile CountDownLatch silence = new CountDownLatch(0);
    private volatile int discoveries;
    private volatile String keys = "/keys";
    private volatile String elsewhere;

    FakeIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = address();
        server.createContext("/.well-known/openid-configuration", this::discovery);
        server.createContext("/keys", exchange -> answer(exchange, OK, new JWKSet(key).toJSONObject()));
        server.createContext("/token", this::token);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Settings settings() {
        return settings(issuer);
    }

    Settings settings(String publicIssuer) {
        return new Settings("http://portal.example/", publicIssuer, java.util.Optional.of(address()), "portal", SECRET);
    }

    /** From now on it calls itself this. */
    void callItself(String name) {
        issuer = name;
    }

    /** From now on its keys are at another address, which is known from its discovery document. */
    void moveKeys() {
        keys = "/keys/moved";
    }

    /** From now on whoever asks for its discovery document is redirected. */
    void sendElsewhere(FakeIssuer other) {
        elsewhere = other.address() + "/.well-known/openid-configuration";
    }

    void rotateKey() {
        key = newKey("second");
    }

    RSAKey key() {
        return key;
    }

    void answerTokens(String idToken) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", "access");
        answer.put("token_type", "Bearer");
        answer.put("refresh_token", "refresh");
        answer.put("id_token", idToken);
        tokenStatus = OK;
        tokenAnswer = answer;
    }

    void answerError(int status, String error) {
        tokenStatus = status;
        tokenAnswer = Map.of("error", error);
    }

    /** Takes connections and says nothing, until closed. */
    void fallSilent() {
        silence = new CountDownLatch(1);
    }

    String lastTokenRequest() {
        return lastTokenRequest;
    }

    int discoveries() {
        return discoveries;
    }

    String signed(JWTClaimsSet claims) {
        return signed(claims, key, "JWT");
    }

    static String signed(JWTClaimsSet claims, RSAKey key, String type) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(new JOSEObjectType(type))
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        silence.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void discovery(HttpExchange exchange) throws IOException {
        discoveries++;
        if (elsewhere != null) {
            exchange.getResponseHeaders().set("Location", elsewhere);
            answer(exchange, FOUND, Map.of());
            return;
        }
        answer(
                exchange,
                OK,
                Map.of(
                        "issuer",
                        issuer,
                        "authorization_endpoint",
                        issuer + "/auth",
                        "token_endpoint",
                        issuer + "/token",
                        "end_session_endpoint",
                        issuer + "/logout",
                        "jwks_uri",
                        issuer + keys,
                        "subject_types_supported",
                        java.util.List.of("public"),
                        "response_types_supported",
                        java.util.List.of("code"),
                        "id_token_signing_alg_values_supported",
                        java.util.List.of("RS256")));
    }

    private void token(HttpExchange exchange) throws IOException {
        lastTokenRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(exchange, tokenStatus, tokenAnswer);
    }

    private void answer(HttpExchange exchange, int status, Map<String, Object> json) throws IOException {
        try (exchange) {
            silence.await();
            byte[] body = JSONObjectUtils.toJSONString(json).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
