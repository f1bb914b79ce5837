package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.Slug;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The address of one public page, in its one canonical spelling: {@code /}, {@code /kota-bima}, {@code /kota-bima/perpustakaan}, {@code
 * …/versi}, {@code …/versi/1}, {@code …/versi/2/perubahan} and, for the file that version came from, {@code …/versi/1/berkas}; as PDF {@code
 * …/versi/1/standar.pdf} and {@code /kota-bima/poster-a4.pdf}; {@code /cari}, and {@code /cari/saran} for what is suggested while somebody types.
 * The same in English below {@code /en}, but for the file and the suggestions, which have no language.
 *
 * @param office slug; null on the home page
 * @param service slug; null on the home page and on an office's
 * @param version number, from 1; 0 where none is named
 */
public record SiteAddress(Page page, boolean english, String office, String service, int version) {

    /** What there is to see. */
    public enum Page {
        HOME,
        OFFICE,
        STANDARD,
        HISTORY,
        VERSION,
        CHANGES,
        ORIGINAL,
        /** How programs read the same. */
        API,
        /** Every page, for search engines. */
        SITEMAP,
        /** A version as PDF. */
        PAPER,
        /** For the office's wall. */
        POSTER_A4,
        POSTER_A3,
        SEARCH,
        SUGGESTIONS
    }

    /** The addresses that end in a file's name, by the page that they stand below. */
    private static final Map<Page, Map<String, Page>> PAPERS = Map.of(
            Page.VERSION,
            Map.of("/standar.pdf", Page.PAPER),
            Page.OFFICE,
            Map.of("/poster-a4.pdf", Page.POSTER_A4, "/poster-a3.pdf", Page.POSTER_A3));

    private static final String ENGLISH = "/en/";
    private static final String SEARCH = "cari";
    private static final String SUGGESTIONS = SEARCH + "/saran";
    private static final String VERSIONS = "versi";
    private static final String CHANGED = "perubahan";
    private static final String FILE = "berkas";
    private static final String API = "api";
    private static final String SITEMAP = "sitemap.xml";
    private static final int MAX_LENGTH = ENGLISH.length() + 2 * Slug.MAX_LENGTH + 30;

    /** Below which Faces has views and files. */
    private static final Set<String> VIEWS = Set.of("/desk/", "/audit/", "/jakarta.faces.resource/");

    /** First segments that belong to other doors and to the server. */
    private static final Set<String> OTHERS = Set.of(
            "api",
            "audit",
            "desk",
            "favicon.ico",
            "health",
            "jakarta.faces.resource",
            "metrics",
            "openapi",
            "resources",
            "robots.txt",
            "sign-in",
            "sign-out");

    /** Whether a path, as it came on the wire, is another door's business. */
    static boolean isElsewhere(String path) {
        int end = path.indexOf('/', 1);
        return path.length() > 1
                && !path.equals("/" + API)
                && OTHERS.contains(end < 0 ? path.substring(1) : path.substring(1, end));
    }

    /**
     * Whether a path means the same to everybody who reads it: names of letters, digits and {@code -._~} between single slashes, none of which
     * begins with a dot. No other door has an address of another spelling. A view is one below the staff's doors alone; Faces would look for
     * one at {@code /sign-in/x.xhtml} too.
     */
    static boolean isPlainElsewhere(String path) {
        if (path.endsWith(".xhtml") && VIEWS.stream().noneMatch(path::startsWith)) {
            return false;
        }
        char before = 'x';
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_~".indexOf(c) >= 0;
            if (!plain && (c != '/' && c != '.' || before == '/')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Whether a path is a file that every host has: a style, a script, the icon. */
    static boolean isFile(String path) {
        return path.startsWith("/resources/") || path.equals("/favicon.ico") || path.equals("/robots.txt");
    }

    /** The page at a path as it came on the wire; empty for every other spelling, encoded ones too. */
    static Optional<SiteAddress> parse(String path) {
        if (path.equals("/" + SITEMAP)) {
            return Optional.of(new SiteAddress(Page.SITEMAP, false, null, null, 0));
        }
        if (!path.endsWith(".pdf")) {
            return page(path);
        }
        int name = path.lastIndexOf('/');
        return name < 0
                ? Optional.empty()
                : page(path.substring(0, name)).flatMap(above -> Optional.ofNullable(
                                PAPERS.getOrDefault(above.page, Map.of()).get(path.substring(name)))
                        .map(above::as));
    }

    private static Optional<SiteAddress> page(String path) {
        if (path.length() > MAX_LENGTH || !path.startsWith("/") || !isPlain(path)) {
            return Optional.empty();
        }
        boolean english = path.startsWith(ENGLISH);
        String rest = path.substring(english ? ENGLISH.length() : 1);
        if (rest.isEmpty()) {
            return Optional.of(new SiteAddress(Page.HOME, english, null, null, 0));
        }
        if (rest.equals(SEARCH)) {
            return Optional.of(search(english));
        }
        if (rest.equals(SUGGESTIONS) && !english) {
            return Optional.of(new SiteAddress(Page.SUGGESTIONS, false, null, null, 0));
        }
        if (rest.equals(API)) {
            return Optional.of(new SiteAddress(Page.API, english, null, null, 0));
        }
        String[] segments = rest.split("/", -1);
        if (!Slug.isValid(segments[0]) || (segments.length > 1 && !Slug.isValid(segments[1]))) {
            return Optional.empty();
        }
        return switch (segments.length) {
            case 1 -> Optional.of(new SiteAddress(Page.OFFICE, english, segments[0], null, 0));
            case 2 -> Optional.of(new SiteAddress(Page.STANDARD, english, segments[0], segments[1], 0));
            default -> versions(english, segments);
        };
    }

    private static Optional<SiteAddress> versions(boolean english, String... segments) {
        if (!segments[2].equals(VERSIONS)) {
            return Optional.empty();
        }
        if (segments.length == 3) {
            return Optional.of(new SiteAddress(Page.HISTORY, english, segments[0], segments[1], 0));
        }
        int number = number(segments[3]);
        Page page = segments.length == 4 ? Page.VERSION : segments.length == 5 ? belowVersion(segments[4]) : null;
        if (number == 0 || page == null || (page == Page.ORIGINAL && english)) {
            return Optional.empty();
        }
        return Optional.of(new SiteAddress(page, english, segments[0], segments[1], number));
    }

    private static Page belowVersion(String segment) {
        return switch (segment) {
            case CHANGED -> Page.CHANGES;
            case FILE -> Page.ORIGINAL;
            default -> null;
        };
    }

    /** The page that somebody means who writes capitals, or a slash at the end; empty where that is none either. */
    static Optional<SiteAddress> meant(String path) {
        if (path.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        StringBuilder lower = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
        }
        String slashed = lower + (lower.length() > 0 && lower.charAt(lower.length() - 1) == '/' ? "" : "/");
        return parse(slashed).or(() -> parse(slashed.substring(0, slashed.length() - 1)));
    }

    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-' && c != '/') {
                return false;
            }
        }
        return true;
    }

    /** From 1 to 99999 without leading zeros, else 0. */
    private static int number(String digits) {
        boolean plain = !digits.isEmpty()
                && digits.length() <= 5
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : 0;
    }

    /** The canonical path. */
    public String path() {
        StringBuilder path = new StringBuilder(english ? ENGLISH : "/");
        if (isSearch()) {
            return path.append(page == Page.SEARCH ? SEARCH : SUGGESTIONS).toString();
        }
        if (office != null) {
            path.append(office);
        }
        if (service != null) {
            path.append('/').append(service);
        }
        if (page == Page.HISTORY || version > 0) {
            path.append('/').append(VERSIONS);
        }
        if (version > 0) {
            path.append('/').append(version);
        }
        if (page == Page.CHANGES || page == Page.ORIGINAL) {
            path.append('/').append(page == Page.CHANGES ? CHANGED : FILE);
        }
        if (page == Page.API || page == Page.SITEMAP) {
            path.append(page == Page.API ? API : SITEMAP);
        }
        PAPERS.values().stream()
                .flatMap(papers -> papers.entrySet().stream())
                .filter(paper -> paper.getValue() == page)
                .forEach(paper -> path.append(paper.getKey()));
        return path.toString();
    }

    /** Where one searches. */
    static SiteAddress search(boolean english) {
        return new SiteAddress(Page.SEARCH, english, null, null, 0);
    }

    /** Whether what stands there depends on what is asked besides. */
    boolean isSearch() {
        return page == Page.SEARCH || page == Page.SUGGESTIONS;
    }

    private SiteAddress as(Page other) {
        return new SiteAddress(other, english, office, service, version);
    }

    SiteAddress in(boolean otherEnglish) {
        return new SiteAddress(page, otherEnglish, office, service, version);
    }

    /** The first page of an office, in the same language. */
    SiteAddress office(String slug) {
        return new SiteAddress(Page.OFFICE, english, slug, null, 0);
    }

    /** The same page of an office that has another address now. */
    SiteAddress movedTo(String slug) {
        return new SiteAddress(page, english, slug, service, version);
    }

    /** A standard of the same office. */
    SiteAddress standard(String slug) {
        return new SiteAddress(Page.STANDARD, english, office, slug, 0);
    }

    SiteAddress standard() {
        return new SiteAddress(Page.STANDARD, english, office, service, 0);
    }

    SiteAddress history() {
        return new SiteAddress(Page.HISTORY, english, office, service, 0);
    }

    SiteAddress version(int number) {
        return new SiteAddress(Page.VERSION, english, office, service, number);
    }

    /** A version as PDF. */
    SiteAddress paper(int number) {
        return new SiteAddress(Page.PAPER, english, office, service, number);
    }

    SiteAddress changes(int number) {
        return new SiteAddress(Page.CHANGES, english, office, service, number);
    }

    SiteAddress original(int number) {
        return new SiteAddress(Page.ORIGINAL, false, office, service, number);
    }
}
