package id.go.bps.pst.web.api.data;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param total number of rows in the whole list
 * @param page from 1
 * @param next address of the next page; null on the last
 */
public record Page<T>(int total, int page, int size, String next, List<T> items) {

    static final int DEFAULT_SIZE = 100;
    static final int MAX_SIZE = 1000;

    /** The page that {@code ?page=} and {@code ?size=} ask for; only its rows are built. */
    public static <S, T> Page<T> of(List<S> all, UriInfo uri, Addresses addresses, Function<S, T> row) {
        int from = Math.min((number(uri) - 1) * size(uri), all.size());
        int to = Math.min(from + size(uri), all.size());
        return of(all.size(), all.subList(from, to).stream().map(row).toList(), uri, addresses);
    }

    /** The page whose rows are built already. */
    public static <T> Page<T> of(int total, List<T> items, UriInfo uri, Addresses addresses) {
        int page = number(uri);
        int size = size(uri);
        String next = (long) page * size >= total
                ? null
                : addresses.api("/" + uri.getPath())
                        + uri.getRequestUriBuilder()
                                .replaceQueryParam("page", page + 1)
                                .replaceQueryParam("size", size)
                                .build()
                                .toString()
                                .replaceFirst("^[^?]*+", "");
        return new Page<>(total, page, size, next, items);
    }

    /** The number of the requested page, from 1. */
    public static int number(UriInfo uri) {
        return number(uri, "page", 1, Integer.MAX_VALUE / MAX_SIZE);
    }

    /** The requested number of rows of a page. */
    public static int size(UriInfo uri) {
        return number(uri, "size", DEFAULT_SIZE, MAX_SIZE);
    }

    private static int number(UriInfo uri, String name, int otherwise, int most) {
        String text = uri.getQueryParameters().getFirst(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[1-9][0-9]{0,6}") || Integer.parseInt(text) > most) {
            throw Problem.badRequest(name + " is a whole number from 1 to " + most + ".");
        }
        return Integer.parseInt(text);
    }
}
