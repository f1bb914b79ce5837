package id.go.bps.pst.offices;

/** Head office (pusat), province (provinsi), regency (kabupaten) or city (kota). */
public enum OfficeKind {
    HEAD_OFFICE,
    PROVINCE,
    REGENCY,
    CITY
}
