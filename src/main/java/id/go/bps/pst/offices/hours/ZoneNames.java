package id.go.bps.pst.offices.hours;

import java.time.ZoneId;

/** What Indonesians call the zones of their time. */
public final class ZoneNames {

    private ZoneNames() {}

    /** WIB, WITA or WIT. */
    public static String of(ZoneId zone) {
        return switch (zone.getId()) {
            case "Asia/Jakarta" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> zone.getId();
        };
    }
}
