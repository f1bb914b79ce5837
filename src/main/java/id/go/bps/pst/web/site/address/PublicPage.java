package id.go.bps.pst.web.site.address;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page that anybody reads. What it says depends on its address alone: it is rendered once and kept until news of its office, or of one
 * above that, comes (see {@link id.go.bps.pst.kernel.OfficePagesChanged}). A bean of request or application scope.
 */
public interface PublicPage extends AddressOwner {

    /**
     * One address for search engines.
     *
     * @param modified when what it says was published; null where that is not known
     */
    record Listed(SiteAddress address, Instant modified) {}

    /**
     * Gathers what the page says, so that whatever the business refuses is known before a byte is written. The language is that of the
     * address.
     *
     * @param office of the address; null where it names none
     * @throws id.go.bps.pst.kernel.Refused (not found) when there is no such page
     */
    PageContent show(SiteAddress address, OfficeCode office) throws IOException;

    /**
     * Where those who ask for the page are led instead, for ever, since its office or its service was merged into another; empty where it
     * stays. Asked for before the page.
     *
     * @param office of the address
     * @param successor the office into which that one was merged; null for none
     */
    default Optional<SiteAddress> findMoved(SiteAddress address, Entry office, Entry successor) {
        return Optional.empty();
    }

    /**
     * The addresses that search engines are to find, in one of their languages.
     *
     * @param office whose addresses are wanted; null for those of no office
     */
    default List<Listed> list(Entry office) {
        return List.of();
    }
}
