package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.OfficePagesChanged;

/** Fired when an office started to offer, renamed, split or gave up a service. */
public record ServiceOfferChanged(OfficeCode office) implements OfficePagesChanged {}
