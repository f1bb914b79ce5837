package id.go.bps.pst.kernel;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name in an address: 1 to 80 lower-case letters, digits and single hyphens. Names that the portal uses itself are not allowed. */
public final class Slug implements Serializable {

    public static final int MAX_LENGTH = 80;

    private static final long serialVersionUID = 1;
    private static final Pattern SHAPE = Pattern.compile("^[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Set<String> RESERVED = Set.of(
            "api",
            "audit",
            "cari",
            "desk",
            "en",
            "health",
            "id",
            "metrics",
            "openapi",
            "resources",
            "sign-in",
            "sign-out",
            "site");

    private final String value;

    private Slug(String value) {
        this.value = value;
    }

    public static boolean isValid(String text) {
        return text != null
                && text.length() <= MAX_LENGTH
                && SHAPE.matcher(text).matches()
                && !RESERVED.contains(text);
    }

    /**
     * Parses a slug from an address.
     *
     * @throws Refusal (not found) when {@code text} is no slug
     */
    public static Slug of(String text) {
        if (!isValid(text)) {
            throw Refusal.notFound();
        }
        return new Slug(text);
    }

    /** Makes a slug from a title: "Kota Bima" becomes kota-bima. */
    public static Slug from(String title) {
        return of(spelled(title));
    }

    /** A title in the spelling of a slug. It can be empty, and it can be a name that the portal uses itself. */
    public static String spelled(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]++", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > MAX_LENGTH ? plain.substring(0, MAX_LENGTH).replaceAll("-$", "") : plain;
    }

    public String getValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slug that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
