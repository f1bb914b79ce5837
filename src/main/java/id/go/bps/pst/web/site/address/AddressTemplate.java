package id.go.bps.pst.web.site.address;

import id.go.bps.pst.kernel.Slug;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form of the public addresses of one kind of page: {@code /cari}, {@code /{office}/poster-a4.pdf},
 * {@code /{office}/{service}/versi/{version}}. Between single slashes are fixed names and the variables {@code {office}}, {@code {service}}
 * (both slugs) and {@code {version}} (a number from 1 to 99999), in this order and none left out before another. The same in English below
 * {@code /en}, unless the page has no language.
 */
public final class AddressTemplate {

    /** The order of precedence: of two templates that match a path, the one with a fixed name at the first place where they differ. */
    static final Comparator<AddressTemplate> FIXED_NAMES_FIRST =
            (one, other) -> Arrays.compare(one.segments, other.segments, AddressTemplate::compareSegments);

    static final String ENGLISH = "/en/";

    private static final String OFFICE = "{office}";
    private static final String SERVICE = "{service}";
    private static final String VERSION = "{version}";
    private static final List<String> VARIABLES = List.of(OFFICE, SERVICE, VERSION);
    private static final int MAX_DIGITS = 5;

    private static final Pattern FIXED_NAME = Pattern.compile("^[a-z0-9]++(?:[.-][a-z0-9]++)*+");

    private final String pattern;
    private final boolean inEnglish;
    private final String[] segments;

    private AddressTemplate(String pattern, boolean inEnglish) {
        this.pattern = pattern;
        this.inEnglish = inEnglish;
        if (!pattern.startsWith("/")) {
            throw new IllegalArgumentException(pattern + " does not begin with a slash");
        }
        this.segments = pattern.substring(1).split("/", -1);
        if (!pattern.equals("/") && !Arrays.stream(segments).allMatch(AddressTemplate::isSegment)) {
            throw new IllegalArgumentException(pattern + " has something else than fixed names and " + VARIABLES);
        }
        if (segments[0].equals("en")) {
            throw new IllegalArgumentException(pattern + " begins with what stands before every English address");
        }
        List<String> variables =
                Arrays.stream(segments).filter(VARIABLES::contains).toList();
        if (variables.size() > VARIABLES.size() || !variables.equals(VARIABLES.subList(0, variables.size()))) {
            throw new IllegalArgumentException(pattern + " has not " + VARIABLES + " in this order");
        }
    }

    /**
     * The template of a page in both languages.
     *
     * @throws IllegalArgumentException when no address can look so
     */
    public static AddressTemplate of(String pattern) {
        return new AddressTemplate(pattern, true);
    }

    /**
     * The template of content without a language, which has no address below {@code /en}.
     *
     * @throws IllegalArgumentException when no address can look so
     */
    public static AddressTemplate withoutLanguage(String pattern) {
        return new AddressTemplate(pattern, false);
    }

    private static boolean isSegment(String segment) {
        return VARIABLES.contains(segment) || FIXED_NAME.matcher(segment).matches();
    }

    private static int compareSegments(String one, String other) {
        int variablesLast = Boolean.compare(VARIABLES.contains(one), VARIABLES.contains(other));
        return variablesLast != 0 ? variablesLast : one.compareTo(other);
    }

    boolean isInEnglish() {
        return inEnglish;
    }

    boolean hasOffice() {
        return has(OFFICE);
    }

    boolean hasService() {
        return has(SERVICE);
    }

    boolean hasVersion() {
        return has(VERSION);
    }

    private boolean has(String variable) {
        for (String segment : segments) {
            if (segment.equals(variable)) {
                return true;
            }
        }
        return false;
    }

    /** The fixed name at the beginning of every address; empty where that is an office. */
    Optional<String> firstName() {
        return VARIABLES.contains(segments[0]) ? Optional.empty() : Optional.of(segments[0]);
    }

    /** The fixed name directly below an office; empty for none. */
    Optional<String> nameBelowOffice() {
        return segments.length < 2 || !segments[0].equals(OFFICE) || VARIABLES.contains(segments[1])
                ? Optional.empty()
                : Optional.of(segments[1]);
    }

    /** Whether the two match the same paths: in each place both have a variable, or the same fixed name. */
    boolean isLike(AddressTemplate other) {
        if (segments.length != other.segments.length) {
            return false;
        }
        for (int i = 0; i < segments.length; i++) {
            boolean bothVary = VARIABLES.contains(segments[i]) && VARIABLES.contains(other.segments[i]);
            if (!bothVary && !segments[i].equals(other.segments[i])) {
                return false;
            }
        }
        return true;
    }

    /** The maximum number of characters in the path of an address. */
    int maxLength() {
        int length = inEnglish ? ENGLISH.length() - 1 : 0;
        for (String segment : segments) {
            length += 1
                    + switch (segment) {
                        case OFFICE, SERVICE -> Slug.MAX_LENGTH;
                        case VERSION -> MAX_DIGITS;
                        default -> segment.length();
                    };
        }
        return length;
    }

    /** The address with these segments after the language; empty where they do not match. */
    Optional<SiteAddress> match(boolean english, String... path) {
        if (path.length != segments.length || english && !inEnglish || !hasFixedNamesOf(path)) {
            return Optional.empty();
        }
        String office = null;
        String service = null;
        int version = 0;
        for (int i = 0; i < path.length; i++) {
            switch (segments[i]) {
                case OFFICE -> office = path[i];
                case SERVICE -> service = path[i];
                case VERSION -> version = number(path[i]);
                default -> {
                    continue;
                }
            }
            if (segments[i].equals(VERSION) ? version == 0 : !Slug.isValid(path[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(new SiteAddress(this, english, office, service, version));
    }

    /** A quick test that comes first and excludes most templates. */
    private boolean hasFixedNamesOf(String... path) {
        for (int i = 0; i < path.length; i++) {
            if (!segments[i].equals(path[i]) && !VARIABLES.contains(segments[i])) {
                return false;
            }
        }
        return true;
    }

    /** From 1 to 99999 without leading zeros, else 0. */
    private static int number(String digits) {
        boolean plain = !digits.isEmpty()
                && digits.length() <= MAX_DIGITS
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : 0;
    }

    /** The canonical path of an address of this kind. */
    String path(SiteAddress address) {
        StringBuilder path = new StringBuilder(address.english() ? ENGLISH : "/");
        for (int i = 0; i < segments.length; i++) {
            path.append(i == 0 ? "" : "/");
            switch (segments[i]) {
                case OFFICE -> path.append(address.office());
                case SERVICE -> path.append(address.service());
                case VERSION -> path.append(address.version());
                default -> path.append(segments[i]);
            }
        }
        return path.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressTemplate that && pattern.equals(that.pattern) && inEnglish == that.inEnglish;
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return pattern;
    }
}
