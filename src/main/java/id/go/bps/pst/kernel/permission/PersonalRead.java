package id.go.bps.pst.kernel.permission;

import id.go.bps.pst.kernel.OfficeCode;

/**
 * A personal row that was read.
 *
 * @param what its table
 * @param office the office to which it belongs
 * @param id its number in the table
 */
public record PersonalRead(String what, OfficeCode office, long id) {}
