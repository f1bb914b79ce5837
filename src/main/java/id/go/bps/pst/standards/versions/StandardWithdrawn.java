package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.OfficePagesChanged;
import id.go.bps.pst.kernel.Slug;

/** Fired when the version in force was withdrawn; the public pages of the office have changed. */
public record StandardWithdrawn(OfficeCode office, Slug service, int number) implements OfficePagesChanged {}
