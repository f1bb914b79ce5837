package id.go.bps.pst.kernel.requests;

import java.util.stream.Stream;

/**
 * How many bytes a request may send, per route: the one place for all limits of size. What a route takes follows from what its form holds; the
 * first route that fits an address counts, and a request that sends more is answered 413 before anything reads it.
 *
 * <p>The layers around take more than the portal, each more than the one within, so that the portal itself answers. They are configured in files
 * of their own, which {@code BodyLimitsTest} compares with {@link #MULTIPART}, {@link #FORM} and {@link #PROXY}.
 */
public enum BodyLimit {
    /** What the identity provider posts: one signed token. */
    LOGOUT_TOKEN("/sign-in/back-channel-logout", Size.LITTLE, 0),
    /** Doubts that are settled, by number. */
    DOUBT("/desk/office/doubt", Size.LITTLE, 0),
    /** What the editor's script keeps while somebody types. */
    TYPING("/desk/standards/keep", Size.TEXT, 0),
    /** An office: the signed pledge and the photograph may come at once. */
    OFFICE("/desk/office/edit", Size.TEXT, 2),
    DESK("/desk", Size.TEXT, 1),
    AUDIT("/audit", Size.TEXT, 0),
    /** Everything else: the public's pages, the API and signing in take nothing, and drop a little. */
    ELSEWHERE("", Size.LITTLE, 0);

    /** A file that is handed in, in bytes. */
    public static final int FILE = 10_000_000;

    /** A form with files of somebody who is signed in: so much more than it may hold that the page itself says which file is too large. */
    public static final long FORM_WITH_FILES = 60_000_000;

    /** What is kept of a form that comes when its session is over, in bytes; its files are not kept. */
    public static final int HELD = 2_000_000;

    /** The multipart-config of {@code web.xml}: a form with files, in bytes. */
    public static final long MULTIPART = 62_000_000;

    /** {@code max-form-post-size-bytes} in {@code docker/payara/pre-boot.txt}: a form without files, in bytes. */
    public static final long FORM = 4L * 1024 * 1024;

    /** {@code docker/proxy/Caddyfile}: any request, in bytes. */
    public static final long PROXY = 64_000_000;

    private final String path;
    private final long text;
    private final int files;

    BodyLimit(String path, long text, int files) {
        this.path = path;
        this.text = text;
        this.files = files;
    }

    /** @param path within the portal, decoded, as {@code HttpServletRequest.getServletPath} tells it */
    public static BodyLimit of(String path) {
        for (BodyLimit limit : values()) {
            if (limit.fits(path)) {
                return limit;
            }
        }
        throw new AssertionError(path);
    }

    /**
     * What a request to this route may send.
     *
     * @param withFiles whether it is {@code multipart/form-data}
     * @param anonymous whether nobody is signed in: then only what can be held until somebody is
     */
    public long bytes(boolean withFiles, boolean anonymous) {
        if (withFiles && files > 0) {
            return anonymous ? HELD + (long) files * FILE : FORM_WITH_FILES;
        }
        return anonymous ? Math.min(text, HELD) : text;
    }

    /** What the route takes that takes most, for those who do not know the route yet; parameters as of {@link #bytes}. */
    public static long most(boolean withFiles, boolean anonymous) {
        return Stream.of(values())
                .mapToLong(route -> route.bytes(withFiles, anonymous))
                .max()
                .orElseThrow();
    }

    private boolean fits(String asked) {
        return asked.startsWith(path)
                && (path.isEmpty()
                        || asked.length() == path.length()
                        || asked.charAt(path.length()) == '/'
                        || asked.charAt(path.length()) == '.');
    }

    /** Bytes of what is typed; a holder of its own, since constants of an enum cannot use the enum's fields. */
    private static final class Size {
        static final long LITTLE = 64_000;
        static final long TEXT = 4_000_000;
    }
}
