package id.go.bps.pst.offices;

import id.go.bps.pst.kernel.Refusal;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** Parses the name of a host that an office types, such as "pst-bima.bps.go.id". */
public final class HostName {

    private static final int MAX_LENGTH = 253;
    private static final Pattern SHAPE =
            Pattern.compile("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)++[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private HostName() {}

    /**
     * The name as it comes in a request: lower-case ASCII, at least two labels, the last of which is no number. Null where nothing is written.
     *
     * @throws Refusal (invalid, in "hostName") when it is no name of a host
     */
    public static String of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String bare = typed.strip().toLowerCase(Locale.ROOT).replaceAll("^https?://|/$|\\.$", "");
        try {
            String ascii = IDN.toASCII(bare);
            if (ascii.length() <= MAX_LENGTH && SHAPE.matcher(ascii).matches()) {
                return ascii;
            }
        } catch (IllegalArgumentException e) {
            // Refusal below
        }
        throw Refusal.invalid("host_shape").in("hostName");
    }
}
