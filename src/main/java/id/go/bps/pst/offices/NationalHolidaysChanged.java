package id.go.bps.pst.offices;

/** The centre saved the list of a year; fired inside the transaction. */
public record NationalHolidaysChanged(int year) {}
