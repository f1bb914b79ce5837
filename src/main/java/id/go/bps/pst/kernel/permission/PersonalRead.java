package id.go.bps.pst.kernel.permission;

import id.go.bps.pst.kernel.OfficeCode;

/**
 * One personal row that was read.
 *
 * @param what its table
 * @param office whose it is
 * @param id its number in the table
 */
public record PersonalRead(String what, OfficeCode office, long id) {}
