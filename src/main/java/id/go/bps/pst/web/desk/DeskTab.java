package id.go.bps.pst.web.desk;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import java.util.function.BiPredicate;

/**
 * An area of the desk that has a tab on top of its pages. An area produces its tab as a bean of its own; the frame of the desk shows all
 * that there are.
 *
 * @param order position from left to right, in tens, so that others fit between
 * @param name named by the pages of the area, such as "hours"
 * @param path first page of the area, such as "/desk/office/hours"; the office is added
 * @param bundle message bundle of the tab's label, such as "desk_office"
 * @param key message key of the label, such as "desk_office_hours.tab"
 * @param shownTo whether a caller sees the tab at an office's desk
 */
public record DeskTab(
        int order, String name, String path, String bundle, String key, BiPredicate<Caller, OfficeCode> shownTo) {}
