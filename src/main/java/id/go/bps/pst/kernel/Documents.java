package id.go.bps.pst.kernel;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes a value as JSON in one canonical form (properties by name, nulls left out), so that equal documents have equal bytes. */
public final class Documents {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig());

    private Documents() {}

    public static String write(Object document) {
        return JSON.toJson(document);
    }

    public static <T> T read(String json, Class<T> type) {
        return JSON.fromJson(json, type);
    }

    /** 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The digest of the canonical form. */
    public static String sha256(Object document) {
        return sha256(write(document).getBytes(StandardCharsets.UTF_8));
    }
}
