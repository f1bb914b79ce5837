package id.go.bps.pst.offices.hours;

import java.time.ZoneId;

/** The Indonesian names of time zones: WIB, WITA, WIT. */
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
