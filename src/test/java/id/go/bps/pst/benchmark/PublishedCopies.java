package id.go.bps.pst.benchmark;

/** Versions that SQL makes as copies of a published one, with their rows. */
final class PublishedCopies {

    private static final String COLUMNS = "position, part, path, label, mode, body, amount, unit, language, weight";

    private PublishedCopies() {}

    /** Copies the rows of the office's first version for the versions {@code laid} (id, office_code) of the same statement. */
    static String linesOf(String office) {
        return " insert into standard_line (version_id, office_code, " + COLUMNS
                + ") select laid.id, laid.office_code, "
                + COLUMNS
                + " from laid, (select l.* from standard_line l join standard_version v on v.id = l.version_id"
                + " where v.office_code = '" + office + "' and v.number = 1) l";
    }
}
