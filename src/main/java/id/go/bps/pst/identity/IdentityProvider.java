package id.go.bps.pst.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import id.go.bps.pst.kernel.MachineClock;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The client of Keycloak, or of any other OpenID Connect provider that puts {@code roles} and {@code groups} into the id token. Every call
 * has a timeout, and every token is verified before it is used.
 */
@ApplicationScoped
public class IdentityProvider {

    public static final String CALLBACK = "/sign-in/callback";

    private static final Duration LOGOUT_TOKEN_LIVES = Duration.ofMinutes(5);

    private static final Pattern OFFICE_GROUP = Pattern.compile("/kantor/([0-9]{4})");

    private final Settings settings;
    private final Clock clock;
    private final Discovery discovery;

    @Inject
    IdentityProvider(Settings settings, @MachineClock Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.discovery = new Discovery(settings, clock);
    }

    /** The provider's address for signing in, with pages in this language: "id" or "en". */
    public URI signInAddress(PendingSignIn pending, String language) throws SignInFailure {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), settings.clientId(), settings.here(CALLBACK))
                .endpointURI(discovery.fresh().getAuthorizationEndpointURI())
                .state(pending.state())
                .nonce(pending.nonce())
                .codeChallenge(pending.verifier(), CodeChallengeMethod.S256)
                .customParameter("ui_locales", language)
                .build()
                .toURI();
    }

    /** Exchanges the code from the browser for a sign-in. */
    public SignIn redeem(AuthorizationCode code, PendingSignIn pending) throws SignInFailure {
        OIDCTokens tokens = ask(new AuthorizationCodeGrant(code, settings.here(CALLBACK), pending.verifier()));
        return signIn(tokens, pending.nonce());
    }

    /**
     * Renews a sign-in at the provider: it is still valid, perhaps with other roles.
     *
     * @throws SignInFailure with {@link SignInNotice#REFUSED} when the provider has ended it
     */
    SignIn renew(SignIn signIn) throws SignInFailure {
        if (signIn.refreshToken().isEmpty()) {
            throw new SignInFailure(SignInNotice.REFUSED, "The provider gave no refresh token");
        }
        discovery.fresh(); // known to be unavailable, so it is not asked
        SignIn news = signIn(ask(new RefreshTokenGrant(new RefreshToken(signIn.refreshToken()))), null);
        if (!news.isOfSamePerson(signIn)) {
            throw new SignInFailure(SignInNotice.NOT_GENUINE, "Renewed for another person");
        }
        return signIn.renewedAs(news);
    }

    /** The provider's address for ending its own session. */
    public URI signOutAddress(SignIn signIn, URI afterwards) throws SignInFailure {
        URI endSession = discovery.fresh().getEndSessionEndpointURI();
        try {
            return new LogoutRequest(endSession, JWTParser.parse(signIn.idToken()), afterwards, null).toURI();
        } catch (java.text.ParseException e) {
            throw new SignInFailure(SignInNotice.NOT_GENUINE, e);
        }
    }

    /** Checks the token by which the provider ends a sign-in: signature, issuer, audience, events, no nonce, and that it is fresh. */
    public LogoutTokenClaimsSet logout(String token) throws SignInFailure {
        try {
            LogoutTokenClaimsSet logout = new LogoutTokenValidator(
                            settings.issuer(), settings.clientId(), discovery.keys(), null)
                    .validate(JWTParser.parse(token));
            Duration age = Duration.between(logout.getIssueTime().toInstant(), clock.instant());
            if (age.abs().compareTo(LOGOUT_TOKEN_LIVES) > 0) {
                throw new SignInFailure(SignInNotice.NOT_GENUINE, "A logout token of " + logout.getIssueTime());
            }
            return logout;
        } catch (KeySourceException e) {
            throw new SignInFailure(SignInNotice.PROVIDER_AWAY, e);
        } catch (java.text.ParseException | BadJOSEException | JOSEException e) {
            throw new SignInFailure(SignInNotice.NOT_GENUINE, e);
        }
    }

    private OIDCTokens ask(AuthorizationGrant grant) throws SignInFailure {
        URI endpoint = settings.inside(discovery.known().getTokenEndpointURI());
        ClientSecretBasic secret = new ClientSecretBasic(settings.clientId(), new Secret(settings.clientSecret()));
        HTTPRequest request =
                new TokenRequest.Builder(endpoint, secret, grant).build().toHTTPRequest();
        request.setConnectTimeout(Discovery.TIMEOUT);
        request.setReadTimeout(Discovery.TIMEOUT);
        request.setFollowRedirects(false);
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (response.indicatesSuccess()) {
                return (OIDCTokens) response.toSuccessResponse().getTokens();
            }
            ErrorObject error = response.toErrorResponse().getErrorObject();
            boolean refused = OAuth2Error.INVALID_GRANT.equals(error);
            throw new SignInFailure(
                    refused ? SignInNotice.REFUSED : SignInNotice.PROVIDER_AWAY,
                    error.getHTTPStatusCode() + " " + error.getCode() + " " + error.getDescription());
        } catch (IOException | ParseException e) {
            throw new SignInFailure(SignInNotice.PROVIDER_AWAY, e);
        }
    }

    private SignIn signIn(OIDCTokens tokens, Nonce nonce) throws SignInFailure {
        IDTokenClaimsSet claims = validated(tokens.getIDToken(), nonce);
        String userName = Objects.requireNonNullElse(
                claims.getStringClaim("preferred_username"), claims.getSubject().getValue());
        String displayName = Objects.requireNonNullElse(claims.getStringClaim("name"), userName);
        RefreshToken refreshToken = tokens.getRefreshToken();
        Instant issuedAt = claims.getIssueTime().toInstant();
        return new SignIn(
                Caller.person(userName, displayName, roles(claims), offices(claims)),
                claims.getSubject().getValue(),
                Objects.requireNonNullElse(claims.getStringClaim("sid"), ""),
                tokens.getIDTokenString(),
                refreshToken == null ? "" : refreshToken.getValue(),
                issuedAt,
                clock.instant().plus(SignIns.TRUSTED));
    }

    private IDTokenClaimsSet validated(JWT idToken, Nonce nonce) throws SignInFailure {
        try {
            IDTokenClaimsSet claims = new IDTokenValidator(
                            settings.issuer(), settings.clientId(), discovery.keys(), null)
                    .validate(idToken, nonce);
            // The validator only checks that it is present
            AuthorizedParty party = claims.getAuthorizedParty();
            if (party != null && !party.getValue().equals(settings.clientId().getValue())) {
                throw new SignInFailure(SignInNotice.NOT_GENUINE, "An id token for " + party);
            }
            return claims;
        } catch (KeySourceException e) {
            throw new SignInFailure(SignInNotice.PROVIDER_AWAY, e);
        } catch (BadJOSEException | JOSEException e) {
            throw new SignInFailure(SignInNotice.NOT_GENUINE, e);
        }
    }

    private static Set<Role> roles(IDTokenClaimsSet claims) {
        return texts(claims, "roles").stream()
                .map(Role::ofRealm)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<OfficeCode> offices(IDTokenClaimsSet claims) {
        return texts(claims, "groups").stream()
                .map(OFFICE_GROUP::matcher)
                .filter(Matcher::matches)
                .map(group -> OfficeCode.of(group.group(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> texts(IDTokenClaimsSet claims, String name) {
        return Objects.requireNonNullElse(claims.getStringListClaim(name), List.of());
    }
}
