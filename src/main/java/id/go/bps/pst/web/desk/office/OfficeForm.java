package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.offices.ContactKind;
import id.go.bps.pst.offices.ContactPoint;
import id.go.bps.pst.offices.HourSpan;
import id.go.bps.pst.offices.OfficeProfile;
import id.go.bps.pst.web.FormErrors;
import id.go.bps.pst.web.FormFields;
import id.go.bps.pst.web.Typed;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an office tells of itself as it is being typed. Days of a span of hours are posted as one word, such as {@code MONDAY,FRIDAY}, or as
 * boxes named for the span's position.
 */
public final class OfficeForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    /** One span of hours, every field as typed. */
    public record HourRow(List<String> days, String opens, String closes) {
        static final HourRow BLANK = new HourRow(List.of(), "", "");
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
    }

    private final String displayName;
    private final String address;
    private final String postcode;
    private final List<HourRow> hours;
    private final List<ContactRow> contacts;

    private OfficeForm(
            String displayName, String address, String postcode, List<HourRow> hours, List<ContactRow> contacts) {
        this.displayName = displayName;
        this.address = address;
        this.postcode = postcode;
        this.hours = hours;
        this.contacts = contacts;
    }

    static OfficeForm of(OfficeProfile profile) {
        return new OfficeForm(
                profile.displayName(),
                Objects.toString(profile.address(), ""),
                Objects.toString(profile.postcode(), ""),
                new ArrayList<>(profile.hours().stream().map(OfficeForm::row).toList()),
                new ArrayList<>(profile.contacts().stream().map(ContactRow::of).toList()));
    }

    static OfficeForm of(FormFields fields) {
        List<HourRow> hours = new ArrayList<>();
        for (int i = 0; i < fields.rows("hours.opens"); i++) {
            hours.add(new HourRow(
                    fields.all("hours.days." + i),
                    fields.get("hours.opens", i).strip(),
                    fields.get("hours.closes", i).strip()));
        }
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
                hours,
                contacts);
    }

    /** The profile, or null where something is refused. What was not touched keeps its place in the imported file. */
    OfficeProfile toProfile(OfficeProfile base, FormErrors errors) {
        errors.check("displayName", () -> OfficeProfile.bare(displayName));
        errors.check("address", () -> OfficeProfile.of("-", address, null, null, null, null));
        errors.check("postcode", () -> OfficeProfile.of("-", null, postcode, null, null, null));
        List<HourSpan> spans = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            HourRow row = hours.get(i);
            spans.add(errors.check("hours." + i, () -> span(row, base)));
        }
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
                                spans,
                                base.exceptions(),
                                base.englishName(),
                                base.position(),
                                base.hostName(),
                                base.pledge()))
                : null;
    }

    private static HourSpan span(HourRow row, OfficeProfile base) {
        HourSpan typed = new HourSpan(
                row.days().stream()
                        .map(day -> Typed.choice(DayOfWeek.class, day))
                        .filter(Objects::nonNull)
                        .toList(),
                Typed.time(row.opens()),
                Typed.time(row.closes()),
                null,
                null);
        return base.hours().stream()
                .filter(span -> row(span).equals(row(typed)))
                .findFirst()
                .orElse(typed);
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

    private static HourRow row(HourSpan span) {
        return new HourRow(
                span.days().stream().map(DayOfWeek::name).collect(Collectors.toList()),
                TIME.format(span.opens()),
                TIME.format(span.closes()));
    }

    /** Does what a row's button says: {@code add:hours}, {@code remove:contact:2}, {@code up:contact:2}. */
    void change(String deed) {
        List<String> words = Arrays.asList(deed.split(":", 3));
        List<?> rows = words.size() > 1 && words.get(1).equals("hours") ? hours : contacts;
        if (words.get(0).equals("add")) {
            if (rows == hours) {
                hours.add(HourRow.BLANK);
            } else {
                contacts.add(ContactRow.BLANK);
            }
        } else if (words.size() == 3 && words.get(2).matches("[0-9]{1,3}")) {
            change(words.get(0), rows, Integer.parseInt(words.get(2)));
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

    public List<HourRow> getHours() {
        return hours;
    }

    public List<ContactRow> getContacts() {
        return contacts;
    }
}
