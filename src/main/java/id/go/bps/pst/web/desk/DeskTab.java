package id.go.bps.pst.web.desk;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import java.util.function.BiPredicate;

/**
 * An area of the desk that has a tab on top of its pages. An area produces its tab as a bean of its own; the frame of the desk shows all
 * that there are.
 *
 * @param order where it stands from left to right: in tens, so that others fit between
 * @param name by which the pages of the area say that they belong to it, such as "hours"
 * @param path where the area begins, such as "/desk/office/hours"; the office is added
 * @param bundle where the words of the tab are, such as "desk_office"
 * @param key of the words of the tab, such as "desk_office_hours.tab"
 * @param shownTo whether a caller sees the tab at an office's desk
 */
public record DeskTab(
        int order, String name, String path, String bundle, String key, BiPredicate<Caller, OfficeCode> shownTo) {}
