package id.go.bps.pst.standards.drafts;

import java.util.regex.Pattern;

/**
 * A browser window in which the editor of a draft is open, with the id that its script generated.
 *
 * @param id unique; 8 to 40 letters, digits and hyphens
 */
public record EditorWindow(String id) {

    private static final Pattern SHAPE = Pattern.compile("^[A-Za-z0-9-]{8,40}");

    /** @throws IllegalArgumentException when the id has another form */
    public EditorWindow {
        if (!isName(id)) {
            throw new IllegalArgumentException("No window of the editor's");
        }
    }

    /** Whether the text has the form of an id; false for null. */
    public static boolean isName(String id) {
        return id != null && SHAPE.matcher(id).matches();
    }
}
