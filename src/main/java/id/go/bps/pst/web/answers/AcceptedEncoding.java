package id.go.bps.pst.web.answers;

/** Reads the header Accept-Encoding for gzip. */
public final class AcceptedEncoding {

    private AcceptedEncoding() {}

    /** Whether the header names gzip with a weight above 0. */
    public static boolean allowsGzip(String header) {
        if (header == null) {
            return false;
        }
        for (int at = header.indexOf("gzip"); at >= 0; at = header.indexOf("gzip", at + 4)) {
            int end = at + 4;
            boolean wholeWord = (at == 0 || " ,\t".indexOf(header.charAt(at - 1)) >= 0)
                    && (end == header.length() || " ,;\t".indexOf(header.charAt(end)) >= 0);
            if (wholeWord) {
                int next = header.indexOf(',', end);
                return !isNought(header.substring(end, next < 0 ? header.length() : next));
            }
        }
        return false;
    }

    /** Whether the parameters give a weight of 0, such as {@code ;q=0.0}. */
    private static boolean isNought(String parameters) {
        int weight = parameters.indexOf("q=");
        return weight >= 0
                && parameters.substring(weight + 2).strip().chars().allMatch(c -> c == '0' || c == '.')
                && !parameters.substring(weight + 2).isBlank();
    }
}
