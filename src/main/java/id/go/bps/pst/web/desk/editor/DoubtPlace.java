package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.intake.OpenDoubt;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Products;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import java.util.Arrays;
import java.util.List;

/** Where a doubt is settled: at a row or field of the editor, or among the office's data. */
final class DoubtPlace {

    private DoubtPlace() {}

    /** An address, or of the editor itself the fragment; null where the doubt already stands there. */
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
        List<SourceRange> rows =
                switch (doubt.component()) {
                    case REQUIREMENTS -> sources(OutlineForm.of("requirements", content.requirements()));
                    case PROCEDURE -> sources(OutlineForm.of("procedure", content.procedure()));
                    case TIME ->
                        sources(content.time().commitments().stream()
                                .map(TimeCommitment::source)
                                .toArray(SourceRange[]::new));
                    case PRODUCTS ->
                        sources(content.products().products().stream()
                                .map(Products.Product::source)
                                .toArray(SourceRange[]::new));
                    default -> List.of();
                };
        for (int i = 0; i < rows.size(); i++) {
            SourceRange row = rows.get(i);
            if (row != null
                    && row.start() < doubt.source().end()
                    && doubt.source().start() < row.end()) {
                return "#f-" + name(doubt.component()) + "." + i;
            }
        }
        return null;
    }

    private static List<SourceRange> sources(OutlineForm form) {
        return sources(form.getRows().stream().map(OutlineForm.Row::getSource).toArray(SourceRange[]::new));
    }

    private static List<SourceRange> sources(SourceRange... rows) {
        return Arrays.asList(rows);
    }

    /** As the editor's fields are named. */
    private static String name(Component component) {
        return switch (component) {
            case REQUIREMENTS -> "requirements";
            case PROCEDURE -> "procedure";
            case TIME -> "time";
            default -> "product";
        };
    }
}
