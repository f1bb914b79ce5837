package id.go.bps.pst.intake.reading;

import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.profile.ContactPoint;
import java.io.Serializable;
import java.util.List;

/**
 * The facts about the office in a document. They become part of the office's profile only when an administrator accepts them.
 *
 * @param displayName null where not stated, as are the next two
 * @param address street and place
 * @param postcode five digits
 * @param hierarchy the path of units, from the top; may be empty
 * @param contacts of the head and of component 6; those that can be opened come first
 * @param hours may be empty
 */
public record OfficeProposal(
        String displayName,
        String address,
        String postcode,
        List<String> hierarchy,
        List<ContactPoint> contacts,
        List<HourSpan> hours)
        implements Serializable {
    public OfficeProposal {
        hierarchy = List.copyOf(hierarchy);
        contacts = List.copyOf(contacts);
        hours = List.copyOf(hours);
    }
}
