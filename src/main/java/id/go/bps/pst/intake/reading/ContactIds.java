package id.go.bps.pst.intake.reading;

import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives contacts lasting, readable ids: "telepon", "whatsapp-pengaduan", "email-gmail". */
final class ContactIds {

    private static final int LONGEST = 50;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> byValue = new HashMap<>();
    private boolean head;

    /** The id of an earlier contact with the same value; null for none. */
    String known(ContactKind kind, String value) {
        return byValue.get(kind + " " + value);
    }

    void know(ContactKind kind, String value, String id) {
        byValue.put(kind + " " + value, id);
    }

    void headFollows() {
        head = true;
    }

    String next(ContactPoint contact, String label) {
        String base = base(contact.kind());
        String id = base;
        String distinction = distinction(contact, label);
        if (!distinction.isEmpty()) {
            id = (contact.kind() == ContactKind.WEB ? "situs" : base) + "-" + distinction;
        }
        if (taken.contains(id) && contact.kind() == ContactKind.EMAIL) {
            id = base + "-"
                    + slug(contact.value()
                            .substring(contact.value().lastIndexOf('@') + 1)
                            .replaceFirst("\\..*+", ""));
        } else if (taken.contains(id) && head) {
            id = base + "-kop";
        }
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /** The words that distinguish a contact from others of its kind: its purpose, or the rest of its label. */
    private static String distinction(ContactPoint contact, String label) {
        if (contact.purpose() != null) {
            String purpose = slug(contact.purpose());
            return purpose.contains("pengaduan") ? "pengaduan" : purpose.replaceFirst("-.*+", "");
        }
        boolean named = contact.kind() == ContactKind.WEB && contact.label() != null && label != null;
        return named
                ? slug(label.toLowerCase(Locale.ROOT)
                        .replaceAll("(?<!\\p{L})(?:website|web|situs|laman|alamat)(?!\\p{L})", " "))
                : "";
    }

    private static String base(ContactKind kind) {
        return switch (kind) {
            case TELEPHONE -> "telepon";
            case WHATSAPP -> "whatsapp";
            case EMAIL -> "email";
            case WEB -> "situs-web";
            case COUNTER -> "loket";
            case SUGGESTION_BOX -> "kotak-saran";
            case LAPOR -> "lapor";
        };
    }

    private static String slug(String words) {
        String slug =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]++", "-").replaceAll("^-|-$", "");
        return slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-$", "") : slug;
    }
}
