package id.go.bps.pst.web.site;

import id.go.bps.pst.offices.OfficeDirectory.Entry;

/** The names of provinces, which are those of the offices that serve them. */
final class Provinces {

    private static final String PREFIX = "BPS Provinsi ";

    private Provinces() {}

    /** "Nusa Tenggara Barat" for "BPS Provinsi Nusa Tenggara Barat"; a name of another shape as it is. */
    static String nameOf(Entry provincialOffice) {
        String name = provincialOffice.name();
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }
}
