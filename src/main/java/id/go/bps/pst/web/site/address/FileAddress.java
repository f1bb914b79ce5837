package id.go.bps.pst.web.site.address;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a file that an office has made public: {@code /kota-bima/berkas/5c1d…/SK%20019.pdf}, or the same below {@code /en}. The
 * identifier finds the file; the name is used when it is saved.
 *
 * @param id a UUID
 * @param name percent-encoded, as received
 */
public record FileAddress(boolean english, String office, String id, String name) {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<en>/en)?/(?<office>[a-z0-9-]{1,80})/berkas/(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})/(?<name>[^/]{1,1100})");

    /** Parses the path of a file, percent-encoded, as received. */
    public static Optional<FileAddress> parse(String path) {
        Matcher shape = SHAPE.matcher(path);
        return shape.matches()
                ? Optional.of(new FileAddress(
                        shape.group("en") != null, shape.group("office"), shape.group("id"), shape.group("name")))
                : Optional.empty();
    }
}
