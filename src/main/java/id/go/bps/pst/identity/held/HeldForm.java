package id.go.bps.pst.identity.held;

import java.util.Map;

/**
 * A form that a person sent after their session had ended.
 *
 * @param owner subject of the writer
 * @param address path and query of the form's page
 * @param parameters fields by name, as in {@code HttpServletRequest}, without those of Faces
 */
public record HeldForm(String owner, String address, Map<String, String[]> parameters) {

    /** The first value of a field, or null when it was not sent. */
    public String get(String field) {
        String[] values = parameters.get(field);
        return values == null || values.length == 0 ? null : values[0];
    }
}
