package id.go.bps.pst.identity.held;

import java.util.Map;

/**
 * What a person had typed and sent when their session was over.
 *
 * @param owner the subject of the one who typed it
 * @param address path and query of the page on which they typed
 * @param parameters the fields by name, as {@code HttpServletRequest} gives them; none of Faces' own
 */
public record HeldForm(String owner, String address, Map<String, String[]> parameters) {

    /** The first value of a field, or null when it was not sent. */
    public String get(String field) {
        String[] values = parameters.get(field);
        return values == null || values.length == 0 ? null : values[0];
    }
}
