package id.go.bps.pst.offices.notices;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.OfficePagesChanged;

/** Fired when an office posted a notice, or ended one early. */
public record OfficeNoticesChanged(OfficeCode office) implements OfficePagesChanged {}
