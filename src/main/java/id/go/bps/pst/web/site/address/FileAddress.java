package id.go.bps.pst.web.site.address;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a file that an office has made public: {@code /kota-bima/berkas/5c1d…/SK%20019.pdf}, or the same below {@code /en}. The
 * identifier finds it; the name is for whoever saves it.
 *
 * @param id a UUID
 * @param name as it came on the wire
 */
public record FileAddress(boolean english, String office, String id, String name) {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<en>/en)?/(?<office>[a-z0-9-]{1,80})/berkas/(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})/(?<name>[^/]{1,1100})");

    /** The file at a path as it came on the wire. */
    public static Optional<FileAddress> parse(String path) {
        Matcher shape = SHAPE.matcher(path);
        return shape.matches()
                ? Optional.of(new FileAddress(
                        shape.group("en") != null, shape.group("office"), shape.group("id"), shape.group("name")))
                : Optional.empty();
    }
}
