package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Slug;

/** A version was approved that holds from a later day on. */
public record StandardScheduled(OfficeCode office, Slug service, int number) {}
