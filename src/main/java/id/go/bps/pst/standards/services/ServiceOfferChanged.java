package id.go.bps.pst.standards.services;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.OfficePagesChanged;

/** An office took up, renamed, split or gave up a service. */
public record ServiceOfferChanged(OfficeCode office) implements OfficePagesChanged {}
