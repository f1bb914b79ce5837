package id.go.bps.pst.web.answers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The range of bytes that a request asks for (RFC 9110, 14.2), as viewers of PDF do. A request for several ranges is answered with the
 * whole file, which the RFC allows.
 *
 * @param first index of the first byte, from 0
 * @param last index of the last byte; less than {@code first} where the file has no such bytes
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE =
            Pattern.compile("bytes=\\s*+(\\d{0,18})-(\\d{0,18})\\s*+", Pattern.CASE_INSENSITIVE);
    private static final ByteRange NONE = new ByteRange(0, -1);

    /**
     * Reads the range from the headers of a request.
     *
     * @param range null where the header is missing
     * @param ifRange entity tag of the part that the client has, null where the header is missing; if it differs from {@code tag}, the
     * answer is the whole file
     * @return empty for the whole file
     */
    static Optional<ByteRange> asked(String range, String ifRange, String tag, long size) {
        Matcher one = ONE.matcher(range == null ? "" : range);
        if (!one.matches() || ifRange != null && !ifRange.equals(tag)) {
            return Optional.empty();
        }
        String from = one.group(1);
        String to = one.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? Optional.empty() : Optional.of(ending(Long.parseLong(to), size));
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        if (!to.isEmpty() && Long.parseLong(to) < first) {
            return Optional.empty();
        }
        return Optional.of(first >= size ? NONE : new ByteRange(first, last));
    }

    private static ByteRange ending(long bytes, long size) {
        return bytes == 0 ? NONE : new ByteRange(Math.max(0, size - bytes), size - 1);
    }

    boolean isSatisfiable() {
        return last >= first;
    }

    long length() {
        return last - first + 1;
    }
}
