package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.lines.Line;
import id.go.bps.pst.standards.lines.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Component 6: the contacts of the office that take complaints, suggestions and input. The contacts themselves are part of the office's
 * profile, so that a number is corrected in one place.
 *
 * @param rawText as the office wrote it, byte for byte; null where it was never text
 * @param contacts ids of the office's contacts, in order
 * @param source of the raw text in the imported file; null when typed here
 */
public record ComplaintChannels(String rawText, List<String> contacts, SourceRange source) implements PartContent {

    public static final ComplaintChannels EMPTY = new ComplaintChannels(null, List.of(), null);

    public ComplaintChannels {
        contacts = contacts == null ? List.of() : contacts.stream().distinct().toList();
    }

    /** The channels that are contacts of the office. */
    ComplaintChannels within(OfficeProfile profile) {
        List<String> there =
                contacts.stream().filter(id -> profile.contact(id).isPresent()).toList();
        return there.equals(contacts) ? this : new ComplaintChannels(rawText, there, source);
    }

    @Override
    public boolean stated() {
        return !contacts.isEmpty();
    }

    @Override
    public String asWritten() {
        return rawText;
    }

    /** Without contacts that the office does not have; the value of a contact is the office's and is not repeated. */
    @Override
    public List<PartRow> rows(OfficeProfile office) {
        List<PartRow> rows = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            String id = contacts.get(i);
            PartRow row = PartRow.at("contacts/" + i).saying(id);
            office.contact(id)
                    .ifPresent(contact ->
                            rows.add(row.labelled("contact." + contact.kind()).shownAs(line(contact))));
        }
        return rows;
    }

    /** Comparisons regard the kinds of contacts only; numbers and addresses differ between offices. */
    public static Line line(ContactPoint contact) {
        String kind = "contact." + contact.kind();
        List<Piece> pieces = new ArrayList<>(List.of(Piece.label(kind), Piece.own(": " + contact.value())));
        Stream.of(contact.label(), contact.purpose())
                .filter(Objects::nonNull)
                .forEach(text -> pieces.add(Piece.own(" (" + text + ")")));
        return Line.of(kind, pieces);
    }

    /** The contacts of that profile, in order; channels that it does not have are missing. */
    public List<ContactPoint> in(OfficeProfile profile) {
        return contacts.stream().map(profile::contact).flatMap(Optional::stream).toList();
    }
}
