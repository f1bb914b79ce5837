package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.OfficePagesChanged;
import id.go.bps.pst.kernel.Slug;

/** The version in force was withdrawn; what the public reads of this office has changed. */
public record StandardWithdrawn(OfficeCode office, Slug service, int number) implements OfficePagesChanged {}
