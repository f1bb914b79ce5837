package id.go.bps.pst.web.lists;

import id.go.bps.pst.kernel.Refusal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The query of a list, as written in the query of the page's address: {@code name=bima&sort=-published&page=2}. The parameters of a page's second
 * list have its name as prefix, such as {@code changes.page=2}. A column that the list does not have is left out.
 *
 * @param filters by column the text that its values must contain; never blank
 * @param order the column by which the rows are ordered; null for the list's own order
 * @param descending whether that order is reversed
 * @param page from 1
 */
public record ListQuery(Map<String, String> filters, String order, boolean descending, int page) {

    private static final String SORT = "sort";
    private static final String PAGE = "page";
    private static final String DESCENDING = "-";

    public ListQuery {
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    }

    /**
     * Reads the query of an address.
     *
     * @param query as it was sent; null for none
     * @param prefix "", or the list's name with a point
     * @param filters the columns by which the list can be filtered
     * @param orders the columns by which it can be ordered
     * @throws Refusal (not found) when the page is not a number from 1 to 99999
     */
    static ListQuery of(String query, String prefix, Set<String> filters, Set<String> orders) {
        Map<String, String> asked = new LinkedHashMap<>();
        String order = null;
        boolean descending = false;
        int page = 1;
        for (String pair : pairs(query)) {
            String name = nameOf(pair);
            if (!name.startsWith(prefix)) {
                continue;
            }
            String own = name.substring(prefix.length());
            String value = pair.contains("=") ? decoded(pair.substring(pair.indexOf('=') + 1)) : "";
            if (own.equals(PAGE)) {
                page = page(value);
            } else if (own.equals(SORT)) {
                descending = value.startsWith(DESCENDING);
                String column = descending ? value.substring(DESCENDING.length()) : value;
                order = orders.contains(column) ? column : null;
            } else if (filters.contains(own) && !value.isBlank()) {
                asked.put(own, value);
            }
        }
        return new ListQuery(asked, order, descending && order != null, page);
    }

    /** The same query on its first page and without filters. */
    ListQuery unfiltered() {
        return new ListQuery(Map.of(), order, descending, 1);
    }

    /**
     * Writes this query into the query of an address, in place of an earlier one of the same list.
     *
     * @param query as it was sent; null for none
     * @param prefix as of {@link #of}
     * @param filters as of {@link #of}
     * @return the text after the question mark; may be empty
     */
    String in(String query, String prefix, Set<String> filters) {
        StringBuilder written = new StringBuilder();
        for (String pair : pairs(query)) {
            String name = nameOf(pair);
            boolean own = name.startsWith(prefix) && isOwn(name.substring(prefix.length()), filters);
            if (!own && !pair.isEmpty()) {
                written.append(written.isEmpty() ? "" : "&").append(pair);
            }
        }
        this.filters.forEach((column, value) -> add(written, prefix + column, value));
        if (order != null) {
            add(written, prefix + SORT, (descending ? DESCENDING : "") + order);
        }
        if (page > 1) {
            add(written, prefix + PAGE, String.valueOf(page));
        }
        return written.toString();
    }

    private static boolean isOwn(String name, Set<String> filters) {
        return name.equals(SORT) || name.equals(PAGE) || filters.contains(name);
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static String[] pairs(String query) {
        return query == null ? new String[0] : query.split("&", -1);
    }

    private static String nameOf(String pair) {
        int end = pair.indexOf('=');
        return decoded(end < 0 ? pair : pair.substring(0, end));
    }

    /** Empty where it cannot be read. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static int page(String value) {
        if (!value.matches("[1-9][0-9]{0,4}")) {
            throw Refusal.notFound();
        }
        return Integer.parseInt(value);
    }
}
