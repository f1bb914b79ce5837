package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.offices.ContactKind;
import id.go.bps.pst.offices.ContactPoint;
import id.go.bps.pst.offices.OfficeProfile;
import id.go.bps.pst.web.FormErrors;
import id.go.bps.pst.web.FormFields;
import id.go.bps.pst.web.Typed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an office tells of itself as it is being typed, but for its hours.
 */
public final class OfficeForm {

    /** One contact, every field as typed. */
    public record ContactRow(String id, String kind, String value, String label, String purpose) {
        static final ContactRow BLANK = new ContactRow("", "TELEPHONE", "", "", "");

        private static ContactRow of(ContactPoint contact) {
            return new ContactRow(
                    contact.id(),
                    contact.kind().name(),
                    contact.value(),
                    Objects.toString(contact.label(), ""),
                    Objects.toString(contact.purpose(), ""));
        }
    }

    private final String displayName;
    private final String address;
    private final String postcode;
    private final List<ContactRow> contacts;

    private OfficeForm(String displayName, String address, String postcode, List<ContactRow> contacts) {
        this.displayName = displayName;
        this.address = address;
        this.postcode = postcode;
        this.contacts = contacts;
    }

    static OfficeForm of(OfficeProfile profile) {
        return new OfficeForm(
                profile.displayName(),
                Objects.toString(profile.address(), ""),
                Objects.toString(profile.postcode(), ""),
                new ArrayList<>(profile.contacts().stream().map(ContactRow::of).toList()));
    }

    static OfficeForm of(FormFields fields) {
        List<ContactRow> contacts = new ArrayList<>();
        for (int i = 0; i < fields.rows("contact.value"); i++) {
            contacts.add(new ContactRow(
                    fields.get("contact.id", i),
                    fields.get("contact.kind", i),
                    fields.get("contact.value", i).strip(),
                    fields.get("contact.label", i).strip(),
                    fields.get("contact.purpose", i).strip()));
        }
        return new OfficeForm(
                fields.get("displayName"),
                fields.get("address"),
                fields.get("postcode").strip(),
                contacts);
    }

    /** The profile, or null where something is refused. What was not touched keeps its place in the imported file. */
    OfficeProfile toProfile(OfficeProfile base, FormErrors errors) {
        errors.check("displayName", () -> OfficeProfile.bare(displayName));
        errors.check("address", () -> OfficeProfile.of("-", address, null, null, null, null));
        errors.check("postcode", () -> OfficeProfile.of("-", null, postcode, null, null, null));
        List<ContactPoint> points = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            ContactRow row = contacts.get(i);
            points.add(errors.check("contact." + i, () -> contact(row, base)));
        }
        return errors.isEmpty()
                ? errors.check(
                        "contacts",
                        () -> new OfficeProfile(
                                displayName,
                                address,
                                postcode,
                                base.hierarchy(),
                                points,
                                base.hours(),
                                base.exceptions(),
                                base.englishName(),
                                base.position(),
                                base.hostName(),
                                base.pledge()))
                : null;
    }

    private static ContactPoint contact(ContactRow row, OfficeProfile base) {
        Optional<ContactPoint> before = base.contact(row.id());
        if (before.isPresent() && ContactRow.of(before.get()).equals(row)) {
            return before.get();
        }
        ContactKind kind = Optional.ofNullable(Typed.choice(ContactKind.class, row.kind()))
                .orElseThrow(() -> Refused.invalid("choice_unknown"));
        return ContactPoint.written(
                before.map(ContactPoint::id).orElse(""), kind, row.value(), row.label(), row.purpose());
    }

    /** Does what a row's button says: {@code add:contact}, {@code remove:contact:2}, {@code up:contact:2}. */
    void change(String deed) {
        String[] words = deed.split(":", 3);
        if (words.length < 2 || !words[1].equals("contact")) {
            return;
        }
        if (words[0].equals("add")) {
            contacts.add(ContactRow.BLANK);
        } else if (words.length == 3 && words[2].matches("[0-9]{1,3}")) {
            change(words[0], contacts, Integer.parseInt(words[2]));
        }
    }

    private static void change(String deed, List<?> rows, int index) {
        if (index >= rows.size()) {
            return;
        }
        switch (deed) {
            case "remove" -> rows.remove(index);
            case "up" -> Collections.swap(rows, index, Math.max(0, index - 1));
            case "down" -> Collections.swap(rows, index, Math.min(rows.size() - 1, index + 1));
            default -> {
                // A button that this page does not have
            }
        }
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getAddress() {
        return address;
    }

    public String getPostcode() {
        return postcode;
    }

    public List<ContactRow> getContacts() {
        return contacts;
    }
}
