package id.go.bps.pst.identity;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts and signs a few claims, so that a browser can store them but neither read nor change them. The key is derived from the client
 * secret: every node has the same, also after a restart, and no further configuration is needed. Claims sealed for one purpose cannot be
 * opened for another.
 */
public final class Seal {

    private static final JWEHeader HEADER = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

    private final SecretKey key;

    public Seal(String secret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            key = new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String close(JWTClaimsSet claims) {
        try {
            EncryptedJWT jwt = new EncryptedJWT(HEADER, claims);
            jwt.encrypt(new DirectEncrypter(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The claims of a seal; empty where it was changed or has expired. */
    public Optional<JWTClaimsSet> open(String sealed, Instant now) {
        return open(sealed)
                .filter(claims -> claims.getExpirationTime() != null
                        && now.isBefore(claims.getExpirationTime().toInstant()));
    }

    /** The claims of a seal, also of an expired one; empty where it was changed. */
    public Optional<JWTClaimsSet> open(String sealed) {
        try {
            EncryptedJWT jwt = EncryptedJWT.parse(sealed);
            jwt.decrypt(new DirectDecrypter(key));
            return Optional.of(jwt.getJWTClaimsSet());
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }
}
