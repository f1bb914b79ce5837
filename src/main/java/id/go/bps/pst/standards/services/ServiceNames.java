package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refused;
import java.io.Serializable;

/**
 * What a service is called, on one line each.
 *
 * @throws Refused (invalid, in indonesianName or englishName) where one is empty, too long or holds what no name needs
 */
public record ServiceNames(String indonesian, String english) implements Serializable {

    public static final int MAX_LENGTH = 120;

    public ServiceNames {
        indonesian = line("indonesianName", indonesian);
        english = line("englishName", english);
    }

    /** The same service by one way of delivery: "Perpustakaan (daring)". */
    ServiceNames by(DeliveryMode mode) {
        return mode == DeliveryMode.ONLINE
                ? new ServiceNames(indonesian + " (daring)", english + " (online)")
                : new ServiceNames(indonesian + " (kunjungan langsung)", english + " (in person)");
    }

    private static String line(String field, String typed) {
        return PlainText.required(field, typed == null ? null : typed.replaceAll("\\s++", " "), MAX_LENGTH);
    }
}
