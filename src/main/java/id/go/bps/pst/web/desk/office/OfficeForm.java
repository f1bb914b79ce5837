package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.HostName;
import id.go.bps.pst.offices.MapPosition;
import id.go.bps.pst.offices.profile.ContactDoubt;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.Photograph;
import id.go.bps.pst.offices.profile.Pledge;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.InputReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** The form of an office's profile, without its hours. */
public final class OfficeForm {

    /** The fields of one line or one text, each as typed. */
    public record Facts(
            String displayName,
            String englishName,
            String address,
            String postcode,
            String position,
            String hostName,
            String pledge,
            String photoText,
            String photoEnglish) {

        private static Facts of(OfficeProfile profile) {
            return new Facts(
                    profile.displayName(),
                    Objects.toString(profile.englishName(), ""),
                    Objects.toString(profile.address(), ""),
                    Objects.toString(profile.postcode(), ""),
                    profile.position() == null ? "" : profile.position().text(),
                    Objects.toString(profile.hostName(), ""),
                    profile.pledge() == null
                            ? ""
                            : Objects.toString(profile.pledge().text(), ""),
                    profile.photograph() == null ? "" : profile.photograph().text(),
                    profile.photograph() == null ? "" : profile.photograph().englishText());
        }

        private static Facts of(FormFields fields) {
            return new Facts(
                    fields.get("displayName"),
                    fields.get("englishName"),
                    fields.get("address"),
                    fields.get("postcode").strip(),
                    fields.get("position").strip(),
                    fields.get("hostName").strip(),
                    fields.get("pledge"),
                    fields.get("photoText").strip(),
                    fields.get("photoEnglish").strip());
        }
    }

    /**
     * The files that the form holds.
     *
     * @param signed the signed pledge; null for none
     * @param photo of the office; null for none
     * @param photoRemoved whether the photograph and its texts were just removed
     */
    public record Files(AttachmentRef signed, AttachmentRef photo, boolean photoRemoved) {

        static Files of(OfficeProfile profile) {
            return new Files(
                    profile.pledge() == null ? null : profile.pledge().signed(),
                    profile.photograph() == null ? null : profile.photograph().picture(),
                    false);
        }
    }

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

        /** The doubt about it; null where there is none, or its kind is unknown. */
        public ContactDoubt doubt() {
            return ifComplete(ContactDoubt::of);
        }

        /** The normalised value; null where it is the same as written, or uncertain. */
        public String taken() {
            return ifComplete(
                    (chosen, written) -> ContactPoint.taken(chosen, written).filter(normal -> !normal.equals(written)));
        }

        private <T> T ifComplete(BiFunction<ContactKind, String, Optional<T>> of) {
            try {
                ContactKind chosen = InputReader.choice(ContactKind.class, kind);
                boolean canBe = chosen != null && value.length() <= ContactPoint.MAX_VALUE;
                return canBe ? of.apply(chosen, value).orElse(null) : null;
            } catch (Refusal noSuchKind) {
                return null;
            }
        }
    }

    private final Facts facts;
    private final Files files;
    private final List<String> units;
    private final List<ContactRow> contacts;

    private OfficeForm(Facts facts, Files files, List<String> units, List<ContactRow> contacts) {
        this.facts = facts;
        this.files = files;
        this.units = new ArrayList<>(units);
        this.contacts = new ArrayList<>(contacts);
    }

    static OfficeForm of(OfficeProfile profile) {
        return new OfficeForm(
                Facts.of(profile),
                Files.of(profile),
                profile.hierarchy(),
                profile.contacts().stream().map(ContactRow::of).toList());
    }

    static OfficeForm of(FormFields fields, Files files) {
        List<ContactRow> contacts = new ArrayList<>();
        for (int i = 0; i < fields.rows("contact.value"); i++) {
            contacts.add(new ContactRow(
                    fields.get("contact.id", i),
                    fields.get("contact.kind", i),
                    fields.get("contact.value", i).strip(),
                    fields.get("contact.label", i).strip(),
                    fields.get("contact.purpose", i).strip()));
        }
        List<String> units = fields.all("unit").stream().map(String::strip).toList();
        return new OfficeForm(Facts.of(fields), files, units, contacts);
    }

    /**
     * The profile, or null where something is refused. Unchanged rows keep their range in the imported file.
     */
    OfficeProfile toProfile(OfficeProfile base, FormErrors errors) {
        errors.check("displayName", () -> OfficeProfile.bare(facts.displayName()));
        errors.check("address", () -> OfficeProfile.of("-", facts.address(), null, null, null, null));
        errors.check("postcode", () -> OfficeProfile.of("-", null, facts.postcode(), null, null, null));
        MapPosition position = errors.check("position", () -> MapPosition.of(facts.position()));
        String hostName = errors.check("hostName", () -> HostName.of(facts.hostName()));
        Pledge pledge = errors.check("pledge", () -> new Pledge(facts.pledge(), files.signed()));
        Photograph photograph = photograph(errors);
        List<ContactPoint> points = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            ContactRow row = contacts.get(i);
            points.add(errors.check("contact." + i, () -> contact(row, base)));
        }
        for (int i = 0; i < units.size(); i++) {
            String unit = units.get(i);
            errors.check("unit." + i, () -> OfficeProfile.of("-", null, null, List.of(unit), null, null));
        }
        if (!errors.isEmpty()) {
            return null;
        }
        try {
            return new OfficeProfile(
                    facts.displayName(),
                    facts.address(),
                    facts.postcode(),
                    units,
                    points,
                    base.hours(),
                    base.exceptions(),
                    facts.englishName(),
                    position,
                    hostName,
                    pledge,
                    photograph);
        } catch (Refusal refused) {
            errors.refuse(refused);
            return null;
        }
    }

    /** The photograph; each of its three fields has its own refusal. */
    private Photograph photograph(FormErrors errors) {
        boolean described =
                !facts.photoText().isEmpty() || !facts.photoEnglish().isEmpty();
        if (files.photo() == null && (files.photoRemoved() || !described)) {
            return null;
        }
        String text = errors.check("photoText", () -> Photograph.description("photoText", facts.photoText()));
        String english =
                errors.check("photoEnglish", () -> Photograph.description("photoEnglish", facts.photoEnglish()));
        if (files.photo() == null) {
            errors.put("photo", Refusal.invalid("photo_missing"));
        }
        return files.photo() == null || text == null || english == null
                ? null
                : new Photograph(files.photo(), text, english);
    }

    private static ContactPoint contact(ContactRow row, OfficeProfile base) {
        Optional<ContactPoint> before = base.contact(row.id());
        if (before.isPresent() && ContactRow.of(before.get()).equals(row)) {
            return before.get();
        }
        ContactKind kind = Optional.ofNullable(InputReader.choice(ContactKind.class, row.kind()))
                .orElseThrow(() -> Refusal.invalid("choice_unknown"));
        return ContactPoint.written(
                before.map(ContactPoint::id).orElse(""), kind, row.value(), row.label(), row.purpose());
    }

    /** Applies a row's button: {@code add:contact}, {@code remove:contact:2}, {@code up:unit:2}. */
    void change(String action) {
        String[] words = action.split(":", 3);
        if (words.length == 2 && words[0].equals("add")) {
            if (words[1].equals("contact")) {
                contacts.add(ContactRow.BLANK);
            } else if (words[1].equals("unit")) {
                units.add("");
            }
        } else if (words.length == 3 && words[2].matches("[0-9]{1,3}")) {
            List<?> rows = words[1].equals("contact") ? contacts : words[1].equals("unit") ? units : List.of();
            change(words[0], rows, Integer.parseInt(words[2]));
        }
    }

    private static void change(String action, List<?> rows, int index) {
        if (index >= rows.size()) {
            return;
        }
        switch (action) {
            case "remove" -> rows.remove(index);
            case "up" -> Collections.swap(rows, index, Math.max(0, index - 1));
            case "down" -> Collections.swap(rows, index, Math.min(rows.size() - 1, index + 1));
            default -> {
                // A button that this page does not have
            }
        }
    }

    public Facts getFacts() {
        return facts;
    }

    public Files getFiles() {
        return files;
    }

    /** The path of units, from the top, as the standards print it. */
    public List<String> getUnits() {
        return units;
    }

    public List<ContactRow> getContacts() {
        return contacts;
    }
}
