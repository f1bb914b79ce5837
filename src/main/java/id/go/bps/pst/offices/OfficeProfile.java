package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refused;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an office tells of itself, one immutable document. Each saving makes a new revision, so that a page can show what held on any day.
 *
 * @param displayName as its standards are headed, such as "Pelayanan Statistik Terpadu BPS Kota Bima"
 * @param address street and place; null where not stated
 * @param postcode five digits; null where not stated
 * @param hierarchy the path of units that its standards print, from the top; may be empty
 * @param contacts in the order in which they are shown
 * @param hours when it serves; empty where not stated
 */
public record OfficeProfile(
        String displayName,
        String address,
        String postcode,
        List<String> hierarchy,
        List<ContactPoint> contacts,
        List<HourSpan> hours)
        implements Serializable {

    public static final int MAX_CONTACTS = 40;
    public static final int MAX_HOURS = 40;

    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");

    public OfficeProfile {
        displayName = PlainText.required("displayName", displayName, 200);
        address = PlainText.optional("address", address, 300);
        postcode = PlainText.optional("postcode", postcode, 300);
        if (postcode != null && !POSTCODE.matcher(postcode).matches()) {
            throw Refused.invalid("postcode_shape").in("postcode");
        }
        hierarchy = hierarchy == null
                ? List.of()
                : hierarchy.stream()
                        .map(unit -> PlainText.required("hierarchy", unit, 200))
                        .toList();
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        hours = hours == null ? List.of() : List.copyOf(hours);
        if (contacts.size() > MAX_CONTACTS) {
            throw Refused.invalid("too_many_rows", MAX_CONTACTS, contacts.size())
                    .in("contacts");
        }
        if (hours.size() > MAX_HOURS) {
            throw Refused.invalid("too_many_rows", MAX_HOURS, hours.size()).in("hours");
        }
        Set<String> ids = new HashSet<>();
        for (ContactPoint contact : contacts) {
            if (!ids.add(contact.id())) {
                throw Refused.invalid("contact_twice").in("contacts");
            }
        }
    }

    /** An office of which nothing is known yet but its name. */
    public static OfficeProfile bare(String displayName) {
        return new OfficeProfile(displayName, null, null, List.of(), List.of(), List.of());
    }

    public Optional<ContactPoint> contact(String id) {
        return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
    }
}
