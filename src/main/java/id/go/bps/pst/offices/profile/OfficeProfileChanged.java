package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.OfficePagesChanged;

/** Fired inside the transaction when an office saved its profile, so that an observer can still refuse. */
public record OfficeProfileChanged(OfficeCode office, OfficeProfile before, OfficeProfile after)
        implements OfficePagesChanged {}
