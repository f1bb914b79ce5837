package id.go.bps.pst.web.api;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param total of the whole list
 * @param page from 1
 * @param next where the next part is; null behind the last
 */
public record Page<T>(int total, int page, int size, String next, List<T> items) {

    static final int DEFAULT_SIZE = 100;
    static final int MAX_SIZE = 1000;

    /** The part that {@code ?page=} and {@code ?size=} ask for; only its rows are made. */
    static <S, T> Page<T> of(List<S> all, UriInfo uri, Addresses addresses, Function<S, T> row) {
        int page = number(uri, "page", 1, Integer.MAX_VALUE / MAX_SIZE);
        int size = number(uri, "size", DEFAULT_SIZE, MAX_SIZE);
        int from = Math.min((page - 1) * size, all.size());
        int to = Math.min(from + size, all.size());
        String next = to >= all.size()
                ? null
                : addresses.api("/" + uri.getPath())
                        + uri.getRequestUriBuilder()
                                .replaceQueryParam("page", page + 1)
                                .replaceQueryParam("size", size)
                                .build()
                                .toString()
                                .replaceFirst("^[^?]*", "");
        return new Page<>(
                all.size(),
                page,
                size,
                next,
                all.subList(from, to).stream().map(row).toList());
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
