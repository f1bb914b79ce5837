package id.go.bps.pst.kernel;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Reads and writes documents as JSON. There is one canonical form (properties sorted by name, nulls left out), so that equal documents have
 * equal bytes and one SHA-256.
 */
public final class Documents {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig());

    /** Held in a constant, because {@link jakarta.json.Json} searches the class path at each call: 80 ms for a document of 300 steps. */
    private static final JsonProvider TREES = JsonProvider.provider();

    /** Levels of nesting; far more than any content or form has. */
    private static final int DEEPEST = 64;

    private Documents() {}

    public static String write(Object document) {
        return JSON.toJson(document);
    }

    public static <T> T read(String json, Class<T> type) {
        return JSON.fromJson(json, type);
    }

    /**
     * Reads the text of a document from outside and checks its length and nesting before anything is built from it.
     *
     * @param mostCharacters the longest text accepted
     * @throws JsonException when it is longer, is no JSON, or nests more than {@value #DEEPEST} levels
     */
    public static String readOutside(Reader from, int mostCharacters) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[8 * 1024];
        for (int read = from.read(some); read >= 0; read = from.read(some)) {
            if (read > mostCharacters - text.length()) {
                throw new JsonException("more than " + mostCharacters + " characters");
            }
            text.append(some, 0, read);
        }
        String json = text.toString();
        requireShallow(json);
        return json;
    }

    private static void requireShallow(String json) {
        try (JsonParser parser = TREES.createParser(new StringReader(json))) {
            int depth = 0;
            while (parser.hasNext()) {
                depth += switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> 1;
                    case END_OBJECT, END_ARRAY -> -1;
                    default -> 0;
                };
                if (depth > DEEPEST) {
                    throw new JsonException("nested more than " + DEEPEST + " levels");
                }
            }
        }
    }

    /** The provider of JSON trees, for code that reads or writes documents row by row. */
    public static JsonProvider trees() {
        return TREES;
    }

    /** 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The canonical form without the properties of these names, at any depth. */
    public static String writeWithout(Set<String> names, Object document) {
        try (JsonReader reader = TREES.createReader(new StringReader(write(document)))) {
            return without(names, reader.readValue()).toString();
        }
    }

    /** The digest of the canonical form without the properties of these names. */
    public static String sha256Without(Set<String> names, Object document) {
        return sha256(writeWithout(names, document).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonValue without(Set<String> names, JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder kept = TREES.createObjectBuilder();
            object.forEach((name, each) -> {
                if (!names.contains(name)) {
                    kept.add(name, without(names, each));
                }
            });
            return kept.build();
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder kept = TREES.createArrayBuilder();
            array.forEach(each -> kept.add(without(names, each)));
            return kept.build();
        }
        return value;
    }

    /** The digest of the canonical form. */
    public static String sha256(Object document) {
        return sha256(write(document).getBytes(StandardCharsets.UTF_8));
    }
}
