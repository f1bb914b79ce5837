package id.go.bps.pst.staff;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import java.util.regex.Pattern;

/**
 * A member of the staff in a request for a change.
 *
 * @param id id in Keycloak, which identifies the person
 * @param name for readers of the request
 */
public record Person(String id, String name) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public Person {
        if (!ID.matcher(id).matches()) {
            throw Refusal.notFound();
        }
        name = PlainText.required("name", name, 120);
    }
}
