package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;

/**
 * The names of a service, on one line each.
 *
 * @throws Refusal (invalid, in indonesianName or englishName) where one is empty, too long or has characters that are not allowed
 */
public record ServiceNames(String indonesian, String english) implements Serializable {

    public static final int MAX_LENGTH = 120;

    public ServiceNames {
        indonesian = line("indonesianName", indonesian);
        english = line("englishName", english);
    }

    /** The names of the same service for one delivery mode: "Perpustakaan (daring)". */
    ServiceNames by(DeliveryMode mode) {
        return new ServiceNames(indonesian + indonesianEnding(mode), english + englishEnding(mode));
    }

    /** The name for every delivery mode: without the endings of {@link #by}, where the names still have them. */
    ServiceNames whole(DeliveryMode mode) {
        return new ServiceNames(without(indonesianEnding(mode), indonesian), without(englishEnding(mode), english));
    }

    private static String indonesianEnding(DeliveryMode mode) {
        return mode == DeliveryMode.ONLINE ? " (daring)" : " (kunjungan langsung)";
    }

    private static String englishEnding(DeliveryMode mode) {
        return mode == DeliveryMode.ONLINE ? " (online)" : " (in person)";
    }

    private static String without(String ending, String name) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    private static String line(String field, String typed) {
        return PlainText.required(field, typed == null ? null : typed.replaceAll("\\s++", " "), MAX_LENGTH);
    }
}
