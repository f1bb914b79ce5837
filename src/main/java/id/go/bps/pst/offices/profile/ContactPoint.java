package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.SourceRange;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A contact of an office, written once and shown everywhere.
 *
 * @param id lasting id within the office, by which a standard names it as a complaint channel
 * @param kind kind of contact
 * @param value as the office wrote it
 * @param normalized form for programs: E.164 ({@code +62…}) for telephone and WhatsApp, an absolute address for the web, an address for
 * mail; null where uncertain
 * @param label the office's name for it, such as "Website pengaduan"; may be null
 * @param purpose its purpose, in the office's words; may be null (not stated)
 * @param source its range in the imported file; null when typed here
 */
public record ContactPoint(
        String id, ContactKind kind, String value, String normalized, String label, String purpose, SourceRange source)
        implements Serializable {

    public static final int MAX_VALUE = 300;
    public static final int MAX_LABEL = 100;

    public ContactPoint {
        Objects.requireNonNull(kind, "kind");
        id = PlainText.required("id", id, 60);
        value = PlainText.required("value", value, MAX_VALUE);
        normalized = PlainText.optional("normalized", normalized, MAX_VALUE);
        label = PlainText.optional("label", label, MAX_LABEL);
        purpose = PlainText.optional("purpose", purpose, MAX_LABEL);
    }

    /** A contact as typed at the desk; the normalised value follows from what was written. */
    public static ContactPoint written(String id, ContactKind kind, String value, String label, String purpose) {
        String kept = PlainText.required("value", value, MAX_VALUE);
        return new ContactPoint(
                id == null || id.isBlank() ? UUID.randomUUID().toString() : id,
                kind,
                kept,
                ContactNormalizer.normalize(kind, kept).orElse(null),
                label,
                purpose,
                null);
    }

    /** The normalised value of a contact as written, in readable form; empty where it is uncertain. */
    public static Optional<String> taken(ContactKind kind, String written) {
        return ContactNormalizer.normalize(kind, written)
                .map(normal -> kind == ContactKind.TELEPHONE || kind == ContactKind.WHATSAPP
                        ? ContactNormalizer.spaced(normal)
                        : normal);
    }

    /** The doubt about it; null where there is none. */
    public ContactDoubt doubt() {
        return ContactDoubt.of(kind, value).orElse(null);
    }

    /** The address of its link; null where there is none. */
    public String href() {
        if (normalized == null) {
            return null;
        }
        return switch (kind) {
            case TELEPHONE -> "tel:" + normalized;
            case WHATSAPP -> "https://wa.me/" + normalized.substring(1);
            case EMAIL -> "mailto:" + normalized;
            case WEB, LAPOR -> normalized;
            case COUNTER, SUGGESTION_BOX -> null;
        };
    }
}
