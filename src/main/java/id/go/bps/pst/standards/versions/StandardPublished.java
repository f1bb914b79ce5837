package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.OfficePagesChanged;
import id.go.bps.pst.kernel.Slug;

/** A version became the one in force; what the public reads of this office has changed. */
public record StandardPublished(OfficeCode office, Slug service, int number) implements OfficePagesChanged {}
