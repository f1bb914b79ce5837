package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.standards.drafts.EditorWindow;
import id.go.bps.pst.standards.drafts.Unfinished;
import id.go.bps.pst.standards.versions.Seen;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the editor's script sends of what is being typed.
 *
 * @param seen the state of the draft that its page has seen
 * @param parts what changed since; none for a sign of life
 */
record SentTyping(Seen seen, EditorWindow window, List<Unfinished.Part> parts) {

    /** Far more than all parts of a draft have. */
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    /**
     * Reads the JSON of {@link KeepServlet}.
     *
     * @return empty where it is anything else
     * @throws id.go.bps.pst.kernel.Refused (not found) when no page was ever given such a {@code seen}
     */
    static Optional<SentTyping> read(Reader body) throws IOException {
        try (JsonReader reader =
                Documents.trees().createReader(new StringReader(Documents.readOutside(body, MOST_CHARACTERS)))) {
            JsonObject sent = reader.readObject();
            return Optional.of(new SentTyping(
                    Seen.of(sent.getString("seen")),
                    new EditorWindow(sent.getString("window")),
                    parts(sent.getJsonArray("parts"))));
        } catch (JsonException
                | ClassCastException
                | NullPointerException
                | IllegalStateException
                | IllegalArgumentException e) {
            // What the library throws where a member is missing or of another type
            return Optional.empty();
        }
    }

    private static List<Unfinished.Part> parts(JsonArray sent) {
        return sent.getValuesAs(JsonObject.class).stream().map(SentTyping::part).toList();
    }

    private static Unfinished.Part part(JsonObject sent) {
        JsonObject fields = sent.getJsonObject("fields");
        Map<String, List<String>> byName = new TreeMap<>();
        fields.keySet()
                .forEach(name -> byName.put(
                        name,
                        fields.getJsonArray(name).getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList()));
        return new Unfinished.Part(sent.getString("name"), sent.getBoolean("collides", false), byName);
    }
}
