package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refused;
import java.util.regex.Pattern;

/**
 * Somebody of the staff, as a page names them.
 *
 * @param id Keycloak's; what counts
 * @param name for whoever reads the wish later
 */
public record Person(String id, String name) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public Person {
        if (!ID.matcher(id).matches()) {
            throw Refused.notFound();
        }
        name = PlainText.required("name", name, 120);
    }
}
