package id.go.bps.pst.identity;

import static id.go.bps.pst.identity.SignInNotice.NOT_GENUINE;
import static id.go.bps.pst.identity.SignInNotice.PROVIDER_AWAY;
import static id.go.bps.pst.identity.SignInNotice.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Role;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentityProviderTest {

    private static final Map<String, Object> LOGOUT_EVENT =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    private final PendingSignIn pending = PendingSignIn.to(Target.HOME);
    private FakeIssuer issuer;
    private IdentityProvider provider;

    @BeforeEach
    void start() throws IOException {
        issuer = new FakeIssuer();
        provider = new IdentityProvider(issuer.settings(), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void sendsTheBrowserWithStateNonceAndChallenge() throws Exception {
        String address = provider.signInAddress(pending, "id").toString();

        assertThat(address)
                .startsWith(issuer.address() + "/auth?")
                .contains("state=" + pending.state().getValue())
                .contains("nonce=" + pending.nonce().getValue())
                .contains("code_challenge_method=S256")
                .contains("ui_locales=id")
                .contains("redirect_uri=http%3A%2F%2Fportal.example%2Fsign-in%2Fcallback")
                .doesNotContain(pending.verifier().getValue());
    }

    @Test
    void makesACallerFromRolesAndOffices() throws Exception {
        issuer.answerTokens(issuer.signed(idToken().build()));

        SignIn signIn = redeem();

        assertThat(signIn.caller().getUserName()).isEqualTo("admin.5272");
        assertThat(signIn.caller().getDisplayName()).isEqualTo("Admin Kota Bima");
        assertThat(signIn.caller().getRoles()).containsExactly(Role.OFFICE_ADMINISTRATOR);
        assertThat(signIn.caller().getOffices()).containsExactly(OfficeCode.of("5272"));
        assertThat(signIn.sid()).isEqualTo("session-1");
        assertThat(issuer.lastTokenRequest())
                .contains("code_verifier=" + pending.verifier().getValue());
    }

    @Test
    void refusesATokenForAnotherSignIn() {
        assertRejected(idToken().issuer("https://evil.example"));
        assertRejected(idToken().audience("another-client"));
        assertRejected(idToken().audience(List.of("portal", "another")).claim("azp", "another"));
        assertRejected(idToken().claim("nonce", "another"));
        assertRejected(idToken().claim("nonce", null));
        assertRejected(idToken().subject(null));
        assertRejected(idToken().expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(2)))));
        assertRejected(idToken().issueTime(Date.from(Instant.now().plus(Duration.ofMinutes(2)))));
    }

    @Test
    void allowsClocksToDifferALittle() throws Exception {
        issuer.answerTokens(issuer.signed(idToken()
                .issueTime(Date.from(Instant.now().plusSeconds(30)))
                .expirationTime(Date.from(Instant.now().minusSeconds(30)))
                .build()));

        assertThat(redeem().subject()).isEqualTo("person-1");
    }

    @Test
    void refusesASignatureOfAnybodyElse() throws JOSEException {
        issuer.answerTokens(FakeIssuer.signed(idToken().build(), FakeIssuer.newKey("first"), "JWT"));
        assertFails(NOT_GENUINE, this::redeem);

        issuer.answerTokens(new PlainJWT(idToken().build()).serialize());
        assertFails(NOT_GENUINE, this::redeem);

        SignedJWT symmetric =
                new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), idToken().build());
        symmetric.sign(new MACSigner(FakeIssuer.SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        issuer.answerTokens(symmetric.serialize());
        assertFails(NOT_GENUINE, this::redeem);
    }

    @Test
    void followsANewKeyOfTheProvider() throws Exception {
        issuer.answerTokens(issuer.signed(idToken().build()));
        redeem();

        issuer.rotateKey();
        issuer.answerTokens(issuer.signed(idToken().build()));

        assertThat(redeem().subject()).isEqualTo("person-1");
    }

    @Test
    void talksToTheInternalAddressAndInsistsOnThePublicName() throws Exception {
        issuer.callItself("https://id.example/realms/pst");
        provider = new IdentityProvider(issuer.settings("https://id.example/realms/pst"), Clock.systemUTC());
        issuer.answerTokens(
                issuer.signed(idToken().issuer("https://id.example/realms/pst").build()));

        assertThat(provider.signInAddress(pending, "id").toString()).startsWith("https://id.example/realms/pst/auth?");
        assertThat(redeem().subject()).isEqualTo("person-1");

        issuer.answerTokens(issuer.signed(idToken().issuer(issuer.address()).build()));
        assertFails(NOT_GENUINE, this::redeem);
    }

    @Test
    void refusesAnIssuerWithAnotherName() {
        issuer.callItself("https://evil.example");

        assertFails(PROVIDER_AWAY, () -> provider.signInAddress(pending, "id"));
    }

    @Test
    void isUnavailableWithoutAnAnswerAndIsNotAskedMoreThanNeeded() {
        issuer.fallSilent();
        Instant before = Instant.now();

        assertFails(PROVIDER_AWAY, () -> provider.signInAddress(pending, "id"));
        assertFails(PROVIDER_AWAY, () -> provider.signInAddress(pending, "id"));

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofMillis(2L * Discovery.TIMEOUT));
        assertThat(issuer.discoveries()).isEqualTo(1);
    }

    @Test
    void needsNoProviderAtStart() {
        issuer.close();

        provider = new IdentityProvider(issuer.settings(), Clock.systemUTC());

        assertFails(PROVIDER_AWAY, () -> provider.signInAddress(pending, "id"));
    }

    @Test
    void renewsASignInWithThePresentRoles() throws Exception {
        issuer.answerTokens(issuer.signed(idToken().build()));
        SignIn signIn = redeem();
        issuer.answerTokens(issuer.signed(idToken()
                .claim("nonce", null)
                .claim("roles", List.of("petugas"))
                .build()));

        SignIn renewed = provider.renew(signIn);

        assertThat(renewed.caller().getRoles()).containsExactly(Role.OFFICER);
        assertThat(renewed.signedInAt()).isEqualTo(signIn.signedInAt());
        assertThat(issuer.lastTokenRequest()).contains("grant_type=refresh_token");
    }

    @Test
    void renewsASignInForNobodyElse() throws Exception {
        issuer.answerTokens(issuer.signed(idToken().build()));
        SignIn signIn = redeem();
        issuer.answerTokens(
                issuer.signed(idToken().claim("nonce", null).subject("person-2").build()));

        assertFails(NOT_GENUINE, () -> provider.renew(signIn));
    }

    @Test
    void distinguishesARefusalFromAFailure() throws Exception {
        issuer.answerTokens(issuer.signed(idToken().build()));
        SignIn signIn = redeem();

        issuer.answerError(400, "invalid_grant");
        assertFails(REFUSED, () -> provider.renew(signIn));

        issuer.answerError(500, "server_error");
        assertFails(PROVIDER_AWAY, () -> provider.renew(signIn));

        issuer.answerError(401, "invalid_client");
        assertFails(PROVIDER_AWAY, () -> provider.renew(signIn));
    }

    @Test
    void signsOutAtTheProviderToo() throws Exception {
        issuer.answerTokens(issuer.signed(idToken().build()));
        SignIn signIn = redeem();

        assertThat(provider.signOutAddress(signIn, URI.create("http://portal.example/"))
                        .toString())
                .startsWith(issuer.address() + "/logout?")
                .contains("id_token_hint=" + signIn.idToken())
                .contains("post_logout_redirect_uri=http%3A%2F%2Fportal.example%2F");
    }

    @Test
    void acceptsALogoutToken() throws Exception {
        var logout = provider.logout(FakeIssuer.signed(logoutToken().build(), issuer.key(), "logout+jwt"));

        assertThat(logout.getSessionID().getValue()).isEqualTo("session-1");
        assertThat(logout.getJWTID().getValue()).isEqualTo("token-1");
    }

    @Test
    void refusesAForgedLogoutToken() {
        assertLogoutRejected(logoutToken().issuer("https://evil.example"));
        assertLogoutRejected(logoutToken().audience("another-client"));
        assertLogoutRejected(logoutToken().claim("events", null));
        assertLogoutRejected(logoutToken().claim("events", Map.of("http://other.example/event", Map.of())));
        assertLogoutRejected(logoutToken().claim("sid", null).subject(null));
        assertLogoutRejected(logoutToken().claim("nonce", "never"));
        assertLogoutRejected(logoutToken().jwtID(null));
        assertLogoutRejected(logoutToken().issueTime(null));
        assertLogoutRejected(logoutToken().issueTime(Date.from(Instant.now().minus(Duration.ofMinutes(6)))));
        assertLogoutRejected(logoutToken().issueTime(Date.from(Instant.now().plus(Duration.ofMinutes(6)))));
        assertLogoutRejected(
                logoutToken().expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(2)))));
        assertFails(
                NOT_GENUINE,
                () -> provider.logout(
                        FakeIssuer.signed(logoutToken().build(), FakeIssuer.newKey("first"), "logout+jwt")));
        assertFails(
                NOT_GENUINE, () -> provider.logout(new PlainJWT(logoutToken().build()).serialize()));
        assertFails(NOT_GENUINE, () -> provider.logout("a.b.c"));
        // an id token is not a logout token
        assertFails(NOT_GENUINE, () -> provider.logout(issuer.signed(idToken().build())));
    }

    /** Anybody may send one, and its head and claims are read before its signature is known to be good. */
    @Test
    void refusesALogoutTokenOfEndlessBrackets() {
        String deep = "[".repeat(20_000) + "]".repeat(20_000);
        String head = encoded("{\"alg\":\"RS256\",\"typ\":\"logout+jwt\"}");
        assertFails(NOT_GENUINE, () -> provider.logout(encoded(deep) + "." + encoded("{}") + ".AA"));
        assertFails(
                NOT_GENUINE,
                () -> provider.logout(encoded("{\"alg\":\"RS256\",\"x\":" + deep + "}") + "." + encoded("{}") + ".AA"));
        assertFails(NOT_GENUINE, () -> provider.logout(head + "." + encoded(deep) + ".AA"));
        assertFails(NOT_GENUINE, () -> provider.logout(head + "." + encoded("{\"events\":" + deep + "}") + ".AA"));
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private SignIn redeem() throws SignInFailure {
        return provider.redeem(new AuthorizationCode("code"), pending);
    }

    private void assertRejected(JWTClaimsSet.Builder claims) {
        issuer.answerTokens(issuer.signed(claims.build()));
        assertFails(NOT_GENUINE, this::redeem);
    }

    private void assertLogoutRejected(JWTClaimsSet.Builder claims) {
        String token = FakeIssuer.signed(claims.build(), issuer.key(), "logout+jwt");
        assertFails(NOT_GENUINE, () -> provider.logout(token));
    }

    private static void assertFails(SignInNotice notice, ThrowingCallable action) {
        SignInFailure failed = catchThrowableOfType(SignInFailure.class, action);
        assertThat(failed).isNotNull();
        assertThat(failed.getNotice()).isEqualTo(notice);
    }

    private JWTClaimsSet.Builder idToken() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer.address())
                .audience("portal")
                .subject("person-1")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("nonce", pending.nonce().getValue())
                .claim("sid", "session-1")
                .claim("preferred_username", "admin.5272")
                .claim("name", "Admin Kota Bima")
                .claim("roles", List.of("admin-kantor", "offline_access", "ADMIN-PUSAT"))
                .claim("groups", List.of("/kantor/5272", "/kantor", "/kantor/527", "/lain/6371", "/kantor/6371/x"));
    }

    private JWTClaimsSet.Builder logoutToken() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer.address())
                .audience("portal")
                .subject("person-1")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(2))))
                .jwtID("token-1")
                .claim("sid", "session-1")
                .claim("events", LOGOUT_EVENT);
    }
}
