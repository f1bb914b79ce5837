package id.go.bps.pst.web.lists;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A source that reads all its rows at once, and filters and orders them by their columns: for lists of hundreds of rows, not of thousands. Rows are
 * read once, at the first use.
 *
 * @param <T> a row
 */
public final class Columns<T> implements ListSource<T> {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private final Supplier<List<T>> reading;
    private final Map<String, BiPredicate<T, String>> filters = new LinkedHashMap<>();
    private final Map<String, Comparator<T>> orders = new LinkedHashMap<>();
    private List<T> all;

    private Columns(Supplier<List<T>> reading) {
        this.reading = reading;
    }

    /** Makes a source of the rows that a page reads, in their first order. */
    public static <T> Columns<T> of(Supplier<List<T>> rows) {
        return new Columns<>(rows);
    }

    /** A text: ordered like a dictionary, found by any part of its words, without regard to case and accents. */
    public Columns<T> text(String column, Function<T, String> value) {
        filters.put(column, (row, wanted) -> {
            String text = folded(value.apply(row));
            return Stream.of(folded(wanted).strip().split("\\s++")).allMatch(text::contains);
        });
        return order(column, row -> lower(value.apply(row)), Collator.getInstance(INDONESIAN));
    }

    /** A code: ordered by its characters, found by its beginning. */
    public Columns<T> code(String column, Function<T, String> value) {
        filters.put(column, (row, wanted) -> value.apply(row).startsWith(wanted.strip()));
        return order(column, value, Comparator.naturalOrder());
    }

    /** One of a few values, found as a whole. */
    public Columns<T> choice(String column, Function<T, String> value) {
        filters.put(column, (row, wanted) -> value.apply(row).equals(wanted));
        return order(column, value, Comparator.naturalOrder());
    }

    /** Several of a few values, each found as a whole. */
    public Columns<T> choices(String column, Function<T, Set<String>> values) {
        filters.put(column, (row, wanted) -> values.apply(row).contains(wanted));
        return this;
    }

    /** A number, an instant or the like: ordered, not filtered; missing values come last. */
    public <C extends Comparable<? super C>> Columns<T> ordered(String column, Function<T, C> value) {
        return order(column, value, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private <C> Columns<T> order(String column, Function<T, C> value, Comparator<? super C> order) {
        orders.put(column, (one, other) -> order.compare(value.apply(one), value.apply(other)));
        return this;
    }

    @Override
    public Set<String> filters() {
        return new LinkedHashSet<>(filters.keySet());
    }

    @Override
    public Set<String> orders() {
        return new LinkedHashSet<>(orders.keySet());
    }

    @Override
    public Slice<T> find(ListQuery query, int rows) {
        if (all == null) {
            all = List.copyOf(reading.get());
        }
        List<T> found = new ArrayList<>(all.stream()
                .filter(row -> query.filters().entrySet().stream()
                        .allMatch(filter -> filters.get(filter.getKey()).test(row, filter.getValue())))
                .toList());
        if (query.order() != null) {
            Comparator<T> order = orders.get(query.order());
            found.sort(query.descending() ? order.reversed() : order);
        }
        int pages = Math.max(1, (found.size() + rows - 1) / rows);
        int first = (Math.min(query.page(), pages) - 1) * rows;
        return new Slice<>(found.subList(first, Math.min(found.size(), first + rows)), found.size());
    }

    private static String lower(String text) {
        return text.toLowerCase(INDONESIAN);
    }

    private static String folded(String text) {
        return lower(Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""));
    }
}
