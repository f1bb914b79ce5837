package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.intake.OpenDoubt;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.standards.content.StandardContent;

/** The place where a doubt is settled: a row or field of the editor, or the office's data. */
final class DoubtPlace {

    private DoubtPlace() {}

    /** An address, or a fragment of the editor's page; null where the doubt is already shown there. */
    static String of(OpenDoubt doubt, StandardContent content, OfficeCode office) {
        return switch (doubt.kind()) {
            case TITLE_MISSING, TITLE_LONG -> "#f-title";
            case DECREE_MISSING, DECREE_CUT, DECREE_LONG -> "#f-decreeNumber";
            case POSTCODE_MISSING, HIERARCHY_BROKEN -> "/desk/office/edit?office=" + office;
            case CONTACT_UNREADABLE, CONTACT_KIND, CONTACT_NOT_OFFICIAL, CONTACT_LINE_UNREAD, CONTACTS_TOO_MANY ->
                "/desk/office/edit?office=" + office + "#contacts";
            case HOURS_WITHOUT_DAYS, HOURS_ORDER, HOURS_ZONE -> "/desk/office/hours?office=" + office;
            default -> doubt.component() == null || doubt.source() == null ? null : row(doubt, content);
        };
    }

    private static String row(OpenDoubt doubt, StandardContent content) {
        return PartForm.sources(doubt.component(), content).entrySet().stream()
                .filter(row -> row.getValue().start() < doubt.source().end()
                        && doubt.source().start() < row.getValue().end())
                .map(row -> "#f-" + row.getKey())
                .findFirst()
                .orElse(null);
    }
}
