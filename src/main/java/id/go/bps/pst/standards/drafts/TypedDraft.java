package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.Seen;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft as a person is editing it.
 *
 * @param seen the state that they began from
 * @param content what they typed, on that state; where something typed is not acceptable, that part is as they began from
 * @param parts that were typed into, field by field; empty for a form that is sent as a whole
 * @param refused by the name of its part, the first thing in it that is not acceptable
 */
public record TypedDraft(
        Seen seen, StandardContent content, List<Unfinished.Part> parts, Map<String, Refused> refused) {

    public TypedDraft {
        parts = List.copyOf(parts);
        refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
    }

    /** A form that was sent as a whole and has no refusals. */
    public static TypedDraft whole(Seen seen, StandardContent content) {
        return new TypedDraft(seen, content, List.of(), Map.of());
    }
}
