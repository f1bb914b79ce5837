package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.OfficePagesChanged;

/** An office told something new of itself; fired inside the transaction, so that an observer may still refuse. */
public record OfficeProfileChanged(OfficeCode office, OfficeProfile before, OfficeProfile after)
        implements OfficePagesChanged {}
