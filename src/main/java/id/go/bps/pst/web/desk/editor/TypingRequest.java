package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.standards.drafts.EditorWindow;
import id.go.bps.pst.standards.drafts.UnsavedText;
import id.go.bps.pst.standards.versions.DraftState;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request of the editor's autosave.
 *
 * @param seen the state of the draft in the page
 * @param parts the parts that changed since; empty to show only that the window is open
 */
record TypingRequest(DraftState seen, EditorWindow window, List<UnsavedText.Part> parts) {

    /** More characters than all parts of a draft can have. */
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    /** The JSON, member by member; each may be missing. */
    public record Json(String seen, String window, List<JsonPart> parts) {

        boolean isComplete() {
            return seen != null
                    && EditorWindow.isName(window)
                    && parts != null
                    && parts.stream().allMatch(part -> part != null && part.isComplete());
        }
    }

    /** @param collides false where it is missing */
    public record JsonPart(String name, boolean collides, Map<String, List<String>> fields) {

        boolean isComplete() {
            return name != null && fields != null && fields.values().stream().allMatch(JsonPart::isComplete);
        }

        private static boolean isComplete(List<String> rows) {
            return rows != null && rows.stream().allMatch(Objects::nonNull);
        }

        UnsavedText.Part part() {
            return new UnsavedText.Part(name, collides, new TreeMap<>(fields));
        }
    }

    /**
     * Reads the JSON of {@link KeepServlet}.
     *
     * @return empty where it is anything else
     * @throws id.go.bps.pst.kernel.Refusal (not found) when {@code seen} has an invalid form
     */
    static Optional<TypingRequest> read(Reader body) throws IOException {
        Json json;
        try {
            json = Documents.read(Documents.readOutside(body, MOST_CHARACTERS), Json.class);
        } catch (JsonException | JsonbException e) {
            return Optional.empty();
        }
        if (json == null || !json.isComplete()) {
            return Optional.empty();
        }
        return Optional.of(new TypingRequest(
                DraftState.of(json.seen()),
                new EditorWindow(json.window()),
                json.parts().stream().map(JsonPart::part).toList()));
    }
}
