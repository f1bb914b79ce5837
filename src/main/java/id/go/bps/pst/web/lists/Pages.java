package id.go.bps.pst.web.lists;

import java.util.Set;
import java.util.function.IntFunction;

/**
 * A source whose use case reads one page at a time, in an order of its own and without filters: for lists that grow without limit.
 *
 * @param <T> a row
 */
public final class Pages<T> implements ListSource<T> {

    private final IntFunction<Slice<T>> reading;

    private Pages(IntFunction<Slice<T>> reading) {
        this.reading = reading;
    }

    /**
     * Makes a source of the pages that a use case reads by their numbers, each of {@value Listing#ROWS} rows; the use case refuses a number without a
     * page.
     */
    public static <T> Pages<T> of(IntFunction<Slice<T>> pages) {
        return new Pages<>(pages);
    }

    @Override
    public Set<String> filters() {
        return Set.of();
    }

    @Override
    public Set<String> orders() {
        return Set.of();
    }

    @Override
    public Slice<T> find(ListQuery query, int rows) {
        return reading.apply(query.page());
    }
}
