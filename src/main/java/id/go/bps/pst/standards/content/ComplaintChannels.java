package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Component 6: which of the office's contacts take complaints, suggestions and input. The contacts themselves are the office's, so that a
 * number corrected once is right everywhere.
 *
 * @param rawText as the office wrote it, byte for byte; null where it was never text
 * @param contacts ids of the office's contacts, in order
 * @param source of the raw text in the imported file; null when typed here
 */
public record ComplaintChannels(String rawText, List<String> contacts, SourceRange source) implements Serializable {

    public static final ComplaintChannels EMPTY = new ComplaintChannels(null, List.of(), null);

    public ComplaintChannels {
        contacts = contacts == null ? List.of() : contacts.stream().distinct().toList();
    }

    /** Those that the office has. */
    ComplaintChannels within(OfficeProfile profile) {
        List<String> there =
                contacts.stream().filter(id -> profile.contact(id).isPresent()).toList();
        return there.equals(contacts) ? this : new ComplaintChannels(rawText, there, source);
    }

    /** The contacts themselves, in order, as that profile has them; without those that it has not. */
    public List<ContactPoint> in(OfficeProfile profile) {
        return contacts.stream().map(profile::contact).flatMap(Optional::stream).toList();
    }
}
