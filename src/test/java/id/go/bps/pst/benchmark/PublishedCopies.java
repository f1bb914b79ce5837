package id.go.bps.pst.benchmark;

/** Versions that are laid by SQL as copies of one that the portal published: their lines are copied with them. */
final class PublishedCopies {

    private static final String COLUMNS = "position, part, path, label, mode, body, amount, unit, language, weight";

    private PublishedCopies() {}

    /** For versions {@code laid} (id, office_code) of the same statement, the lines of that office's first version. */
    static String linesOf(String office) {
        return " insert into standard_line (version_id, office_code, " + COLUMNS
                + ") select laid.id, laid.office_code, "
                + COLUMNS
                + " from laid, (select l.* from standard_line l join standard_version v on v.id = l.version_id"
                + " where v.office_code = '" + office + "' and v.number = 1) l";
    }
}
