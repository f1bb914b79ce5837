package id.go.bps.pst.web.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The list of a staff page, which {@code templates/list.xhtml} shows: {@value #ROWS} rows at a time, by the page's address. When the reader filters,
 * orders or turns a page in the table, the browser gets the address with the same query.
 *
 * @param <T> a row
 */
public final class Listing<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1;
    static final int ROWS = 25;

    private final transient ListSource<T> source;
    private final String path;
    private final String query;
    private final String prefix;
    private final transient Consumer<String> moved;
    private transient ListQuery asked;
    private transient ListQuery found;
    private transient ListSource.Slice<T> slice;

    /**
     * Makes the list of a page.
     *
     * @param path the page's path
     * @param query the query of its address; null for none
     * @param prefix as of {@link ListQuery#of}
     * @param moved receives the address whenever the reader asks for other rows
     */
    Listing(ListSource<T> source, String path, String query, String prefix, Consumer<String> moved) {
        this.source = source;
        this.path = path;
        this.query = query;
        this.prefix = prefix;
        this.moved = moved;
        this.asked = ListQuery.of(query, prefix, source.filters(), source.orders());
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        asked = new ListQuery(filters(filterBy), asked.order(), asked.descending(), asked.page());
        return slice().total();
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        SortMeta order =
                sortBy.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        asked = new ListQuery(
                filters(filterBy),
                order == null ? null : order.getField(),
                order != null && order.getOrder().isDescending(),
                Math.max(0, first) / ROWS + 1);
        List<T> rows = slice().rows();
        moved.accept(address(asked));
        return rows;
    }

    private static Map<String, String> filters(Map<String, FilterMeta> filterBy) {
        Map<String, String> filters = new HashMap<>();
        for (FilterMeta filter : filterBy.values()) {
            if (filter.isActive()) {
                filters.put(filter.getField(), String.valueOf(filter.getFilterValue()));
            }
        }
        return filters;
    }

    /** Reads the rows of the page's address, so that a refusal comes before the page is written. */
    public void read() {
        slice();
    }

    /** Reads the rows again after a change. */
    public void readAgain() {
        found = null;
        slice();
    }

    /** Each query is run once, however often the table asks. */
    private ListSource.Slice<T> slice() {
        if (!asked.equals(found)) {
            slice = source.find(asked, ROWS);
            found = asked;
        }
        return slice;
    }

    private String address(ListQuery listQuery) {
        String written = listQuery.in(query, prefix, source.filters());
        return written.isEmpty() ? path : path + "?" + written;
    }

    /** How many rows a page holds. */
    public int getPageRows() {
        return ROWS;
    }

    /** The number of the first row to be shown, from 0. */
    public int getFirst() {
        return (asked.page() - 1) * ROWS;
    }

    /** The filters by column; a copy, because Faces writes the chosen values into it. */
    public Map<String, String> getFilters() {
        return new HashMap<>(asked.filters());
    }

    /** Whether a filter is set. */
    public boolean isFiltered() {
        return !asked.filters().isEmpty();
    }

    /** The address of all rows. */
    public String getUnfilteredAddress() {
        return address(asked.unfiltered());
    }

    /** Whether a column has a filter. */
    public boolean filters(String column) {
        return source.filters().contains(column);
    }

    /** Whether a column orders. */
    public boolean orders(String column) {
        return source.orders().contains(column);
    }

    /** "ascending" or "descending" for the column by which the rows are ordered; null for others. */
    public String order(String column) {
        return column.equals(asked.order()) ? (asked.descending() ? "descending" : "ascending") : null;
    }
}
