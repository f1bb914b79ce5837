package id.go.bps.pst.web.site.address;

import id.go.bps.pst.kernel.NationalRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All templates of public addresses. They have no conflicts, so each path leads to one page. */
final class SiteTemplates {

    /**
     * The claim of a page to the addresses of a template.
     *
     * @param page its name, for the message about a conflict
     */
    record Claim(AddressTemplate template, String page) {}

    /** The templates, those with fixed names before those with variables. */
    private final List<AddressTemplate> templates;

    private final Set<String> namesBelowOffice;
    private final int longest;

    /** @throws IllegalStateException when two pages claim the same addresses, or a page those of an office or of another door */
    SiteTemplates(List<Claim> claims) {
        List<Claim> sorted = claims.stream()
                .sorted(Comparator.comparing(Claim::template, AddressTemplate.FIXED_NAMES_FIRST))
                .toList();
        sorted.forEach(claim -> require(claim, sorted));
        templates = sorted.stream().map(Claim::template).toList();
        namesBelowOffice = templates.stream()
                .flatMap(template -> template.nameBelowOffice().stream())
                .collect(Collectors.toUnmodifiableSet());
        longest = templates.stream().mapToInt(AddressTemplate::maxLength).max().orElse(0);
    }

    private static void require(Claim claim, List<Claim> all) {
        for (Claim other : all) {
            if (other != claim && other.template().isLike(claim.template())) {
                throw new IllegalStateException("The public pages " + claim.page() + " and " + other.page()
                        + " claim the same addresses: " + claim.template() + " and " + other.template());
            }
        }
        if (OtherDoors.isElsewhere(claim.template().toString())) {
            throw new IllegalStateException("The public page " + claim.page() + " claims " + claim.template()
                    + ", which lies behind another door of the portal");
        }
        claim.template().firstName().ifPresent(name -> NationalRegistry.all().stream()
                .filter(office -> office.slug().equals(name))
                .forEach(office -> {
                    throw new IllegalStateException("The public page " + claim.page() + " claims " + claim.template()
                            + ", where " + office.name() + " has its address");
                }));
    }

    /** In order of precedence. */
    List<AddressTemplate> all() {
        return templates;
    }

    /** Whether a page of each office has this name, so that no service can. */
    boolean isTakenBelowOffice(String name) {
        return namesBelowOffice.contains(name);
    }

    /** Parses a path as received; empty for every spelling that is not canonical, also for encoded ones. */
    Optional<SiteAddress> parse(String path) {
        if (path.length() > longest || !path.startsWith("/")) {
            return Optional.empty();
        }
        boolean english = path.startsWith(AddressTemplate.ENGLISH);
        String[] segments =
                path.substring(english ? AddressTemplate.ENGLISH.length() : 1).split("/", -1);
        for (AddressTemplate template : templates) {
            Optional<SiteAddress> address = template.match(english, segments);
            if (address.isPresent()) {
                return address;
            }
        }
        return Optional.empty();
    }

    /** The address intended by a path with capitals or a slash at the end; empty where there is no such page. */
    Optional<SiteAddress> intended(String path) {
        if (path.length() > longest + 1) {
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
}
