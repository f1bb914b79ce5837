package id.go.bps.pst.kernel.requests;

import java.util.stream.Stream;

/**
 * The maximum size of a request's body, in bytes, for each route: the one place for all limits of size. The limit of a route follows from
 * the fields of its form. The first route that matches an address counts. A larger request is answered 413 before anything reads it.
 *
 * <p>The layers around the portal accept more, each more than the one inside it, so that the portal itself answers. They are configured in
 * files of their own, which {@code BodyLimitsTest} compares with {@link #MULTIPART}, {@link #FORM} and {@link #PROXY}.
 */
public enum BodyLimit {
    /** The back-channel logout of the identity provider: one signed token. */
    LOGOUT_TOKEN("/sign-in/back-channel-logout", Size.LITTLE, 0),
    /** The number of a settled doubt. */
    DOUBT("/desk/office/doubt", Size.LITTLE, 0),
    /** Autosave of the editor. */
    TYPING("/desk/standards/keep", Size.TEXT, 0),
    /** An office: the signed pledge and the photograph can be in one request. */
    OFFICE("/desk/office/edit", Size.TEXT, 2),
    DESK("/desk", Size.TEXT, 1),
    AUDIT("/audit", Size.TEXT, 0),
    /** Everything else: public pages, the API and signing in read no body; a small one is dropped. */
    ELSEWHERE("", Size.LITTLE, 0);

    /** An uploaded file, in bytes. */
    public static final int FILE = 10_000_000;

    /**
     * A form with files of a person who is signed in, in bytes. It is larger than its fields may hold, so that the page can name the file
     * that is too large.
     */
    public static final long FORM_WITH_FILES = 60_000_000;

    /** The text of a form that is held when its session has ended, in bytes; its files are not held. */
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

    /** @param path within the portal, decoded, as {@code HttpServletRequest.getServletPath} returns it */
    public static BodyLimit of(String path) {
        for (BodyLimit limit : values()) {
            if (limit.fits(path)) {
                return limit;
            }
        }
        throw new AssertionError(path);
    }

    /**
     * The maximum size of a request to this route, in bytes.
     *
     * @param withFiles whether it is {@code multipart/form-data}
     * @param anonymous whether nobody is signed in: then only as much as can be held until somebody is
     */
    public long bytes(boolean withFiles, boolean anonymous) {
        if (withFiles && files > 0) {
            return anonymous ? HELD + (long) files * FILE : FORM_WITH_FILES;
        }
        return anonymous ? Math.min(text, HELD) : text;
    }

    /** The largest limit of all routes, for code that does not know the route yet; parameters as for {@link #bytes}. */
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

    /** Bytes of typed text; in a class of its own, because constants of an enum cannot use the enum's fields. */
    private static final class Size {
        static final long LITTLE = 64_000;
        static final long TEXT = 4_000_000;
    }
}
