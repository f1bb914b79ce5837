package id.go.bps.pst.web.lists;

import java.util.List;
import java.util.Set;

/**
 * The source of a list's rows.
 *
 * @param <T> a row
 */
public interface ListSource<T> {

    /**
     * The rows of one page, and the total.
     *
     * @param rows of the page
     * @param total of all pages
     */
    record Slice<T>(List<T> rows, int total) {}

    /** The columns by which it can be filtered. */
    Set<String> filters();

    /** The columns by which it can be ordered. */
    Set<String> orders();

    /**
     * Finds a page of rows.
     *
     * @param rows how many a page holds
     */
    Slice<T> find(ListQuery query, int rows);
}
