package id.go.bps.pst.standards.drafts;

import java.util.regex.Pattern;

/**
 * One window in which somebody has the editor of a draft open, by the name that its script gave it.
 *
 * @param id 8 to 40 letters, digits and hyphens that no other window has
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
