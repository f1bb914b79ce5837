package id.go.bps.pst.web.answers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a request asks for (RFC 9110, 14.2): one range of bytes, as viewers of PDF ask. Several at once are answered with
 * the whole file, which the RFC allows.
 *
 * @param first of the file's bytes, counted from 0
 * @param last likewise; before first where the file has no such bytes
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE =
            Pattern.compile("bytes=\\s*+(\\d{0,18})-(\\d{0,18})\\s*+", Pattern.CASE_INSENSITIVE);
    private static final ByteRange NONE = new ByteRange(0, -1);

    /**
     * What the headers ask of a file.
     *
     * @param range null where the header is missing
     * @param ifRange the tag that the asker's part has, null where the header is missing; of another file they want the whole
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
