package id.go.bps.pst.web.answers;

/** Reads the header If-None-Match (RFC 9110): {@code *} or a list of entity tags, compared weakly. */
final class EntityTags {

    private EntityTags() {}

    /**
     * @param header null where the request has none
     * @param tag strong, in its quotes
     */
    static boolean match(String header, String tag) {
        if (header == null) {
            return false;
        }
        if (header.equals(tag)) {
            return true;
        }
        if (header.strip().equals("*")) {
            return true;
        }
        // A tag may have commas, but no quotes: so the list is read from quote to quote
        for (int open = header.indexOf('"'); open >= 0; ) {
            int close = header.indexOf('"', open + 1);
            if (close < 0) {
                return false;
            }
            if (close + 1 - open == tag.length() && header.startsWith(tag, open)) {
                return true;
            }
            open = header.indexOf('"', close + 1);
        }
        return false;
    }
}
