package id.go.bps.pst.offices.profile;

import id.go.bps.pst.offices.Office;
import id.go.bps.pst.offices.OfficeKind;
import id.go.bps.pst.offices.hours.ZoneNames;
import java.io.Serializable;
import java.time.ZoneId;

/**
 * An office with its profile, as a view for pages.
 *
 * @param revision of the profile, 0 where none was saved yet
 */
public record OfficeView(
        String code, String slug, String name, OfficeKind kind, ZoneId zone, int revision, OfficeProfile profile)
        implements Serializable {

    OfficeView(Office office, int revision, OfficeProfile profile) {
        this(
                office.getCode().getValue(),
                office.getSlug().getValue(),
                office.getName(),
                office.getKind(),
                office.getZone(),
                revision,
                profile);
    }

    /** WIB, WITA or WIT. */
    public String zoneName() {
        return ZoneNames.of(zone);
    }
}
