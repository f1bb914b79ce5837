package id.go.bps.pst.standards.drafts;

import java.util.regex.Pattern;

/**
 * A browser window in which the editor of a draft is open, with the id that its script generated.
 *
 * @param id unique; 8 to 40 letters, digits and hyphens
 */
public record EditorWindow(String id) {

    private static final Pattern SHAPE = Pattern.compile("^[A-Za-z0-9-]{8,40}");

    /** @throws IllegalArgumentException when no window of the editor's is named like that */
    public EditorWindow {
        if (!isName(id)) {
            throw new IllegalArgumentException("No window of the editor's");
        }
    }

    /** Whether it is the name of a window; null is none. */
    public static boolean isName(String id) {
        return id != null && SHAPE.matcher(id).matches();
    }
}
