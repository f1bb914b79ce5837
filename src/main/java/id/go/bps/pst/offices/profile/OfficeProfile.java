package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.HostName;
import id.go.bps.pst.offices.MapPosition;
import id.go.bps.pst.offices.hours.HourExceptions;
import id.go.bps.pst.offices.hours.HourSpan;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The profile of an office: its own information, one immutable document. Each save makes a new revision, so that a page can show the
 * profile of any day.
 *
 * <p>Properties that were added later are null or empty in older documents.
 *
 * @param displayName as its standards are headed, such as "Pelayanan Statistik Terpadu BPS Kota Bima"
 * @param address street and place; null where not stated
 * @param postcode five digits; null where not stated
 * @param hierarchy the path of units that its standards print, from the top; may be empty
 * @param contacts in the order in which they are shown
 * @param hours its usual week; empty where not stated
 * @param exceptions exceptions from its usual week
 * @param englishName the same as {@code displayName} in English; null where not stated
 * @param position position on the map; null where not stated
 * @param hostName the office's own host, at which its pages are too; unique among offices; null for none
 * @param pledge maklumat pelayanan; null where not stated
 * @param photograph of its building or counter; null for none
 */
public record OfficeProfile(
        String displayName,
        String address,
        String postcode,
        List<String> hierarchy,
        List<ContactPoint> contacts,
        List<HourSpan> hours,
        HourExceptions exceptions,
        String englishName,
        MapPosition position,
        String hostName,
        Pledge pledge,
        Photograph photograph)
        implements Serializable {

    public static final int MAX_CONTACTS = 40;
    public static final int MAX_HOURS = 40;
    public static final int MAX_UNITS = 12;

    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");

    public OfficeProfile {
        displayName = PlainText.required("displayName", displayName, 200);
        address = PlainText.optional("address", address, 300);
        postcode = PlainText.optional("postcode", postcode, 300);
        if (postcode != null && !POSTCODE.matcher(postcode).matches()) {
            throw Refusal.invalid("postcode_shape").in("postcode");
        }
        hierarchy = hierarchy == null
                ? List.of()
                : hierarchy.stream()
                        .map(unit -> PlainText.required("hierarchy", unit, 200))
                        .toList();
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        hours = hours == null ? List.of() : List.copyOf(hours);
        exceptions = exceptions == null ? HourExceptions.NONE : exceptions;
        englishName = PlainText.optional("englishName", englishName, 200);
        hostName = HostName.of(hostName);
        pledge = pledge == null || pledge.isEmpty() ? null : pledge;
        if (contacts.size() > MAX_CONTACTS) {
            throw Refusal.invalid("too_many_rows", MAX_CONTACTS, contacts.size())
                    .in("contacts");
        }
        if (hours.size() > MAX_HOURS) {
            throw Refusal.invalid("too_many_rows", MAX_HOURS, hours.size()).in("hours");
        }
        if (hierarchy.size() > MAX_UNITS) {
            throw Refusal.invalid("too_many_rows", MAX_UNITS, hierarchy.size()).in("hierarchy");
        }
        Set<String> ids = new HashSet<>();
        for (ContactPoint contact : contacts) {
            if (!ids.add(contact.id())) {
                throw Refusal.invalid("contact_twice").in("contacts");
            }
        }
    }

    /** The profile from the document of a standard. */
    public static OfficeProfile of(
            String displayName,
            String address,
            String postcode,
            List<String> hierarchy,
            List<ContactPoint> contacts,
            List<HourSpan> hours) {
        return new OfficeProfile(
                displayName, address, postcode, hierarchy, contacts, hours, null, null, null, null, null, null);
    }

    /** A profile with a name only. */
    public static OfficeProfile bare(String displayName) {
        return of(displayName, null, null, List.of(), List.of(), List.of());
    }

    /** The same profile with other hours. */
    public OfficeProfile serving(List<HourSpan> week, HourExceptions others) {
        return new OfficeProfile(
                displayName,
                address,
                postcode,
                hierarchy,
                contacts,
                week,
                others,
                englishName,
                position,
                hostName,
                pledge,
                photograph);
    }

    public Optional<ContactPoint> contact(String id) {
        return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
    }
}
