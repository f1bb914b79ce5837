package id.go.bps.pst.web.site.address;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page that needs no sign-in. Its content depends on its address only. It is rendered once and kept until there is news of its office or
 * of an office above it (see {@link id.go.bps.pst.kernel.OfficePagesChanged}). A bean of request or application scope.
 */
public interface PublicPage extends AddressOwner {

    /**
     * An address for search engines.
     *
     * @param modified when its content was published; null where that is not known
     */
    record ListedAddress(SiteAddress address, Instant modified) {}

    /**
     * Collects the content of the page, so that a refusal is known before a byte is written. The language is that of the address.
     *
     * @param office the office of the address; null where it names none
     * @throws id.go.bps.pst.kernel.Refusal (not found) when there is no such page
     */
    PageContent show(SiteAddress address, OfficeCode office) throws IOException;

    /**
     * The address to which the page redirects (301), because its office or service was merged into another; empty where it stays. It is
     * called before the page is shown.
     *
     * @param office of the address
     * @param successor the office into which that one was merged; null for none
     */
    default Optional<SiteAddress> findMoved(SiteAddress address, Entry office, Entry successor) {
        return Optional.empty();
    }

    /**
     * The addresses for search engines, in one of their languages.
     *
     * @param office the office whose addresses are listed; null for addresses without an office
     */
    default List<ListedAddress> list(Entry office) {
        return List.of();
    }
}
