package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.DraftState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft that a person is editing.
 *
 * @param seen the state from which the person began
 * @param content that state with the typed changes; a part with text that is not acceptable is unchanged
 * @param parts parts with typed text, field by field; empty for a form that is sent as a whole
 * @param refused the first refusal of each part with text that is not acceptable, by the part's name
 */
public record TypedDraft(
        DraftState seen, StandardContent content, List<UnsavedText.Part> parts, Map<String, Refusal> refused) {

    public TypedDraft {
        parts = List.copyOf(parts);
        refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
    }

    /** A form that was sent as a whole and has no refusals. */
    public static TypedDraft whole(DraftState seen, StandardContent content) {
        return new TypedDraft(seen, content, List.of(), Map.of());
    }
}
