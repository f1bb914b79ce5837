package id.go.bps.pst.web.site;

import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.web.SiteDirectory;
import id.go.bps.pst.web.site.address.SiteAddress;
import id.go.bps.pst.web.site.address.SiteRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Finds the new address of a page whose office was renamed or merged into another, or whose service was merged into another (decision
 * 0180). All pages of a renamed office move. Of a merged office, pages about the present lead to the successor: to its page, or to the same
 * service there. Pages about the past stay: versions, and the office on a day. Each page decides itself which of both it is.
 */
@ApplicationScoped
class MovedPages {

    @Inject
    private SiteDirectory directory;

    @Inject
    private SiteRegister register;

    /** @param ofThen whether the page is requested for a day in the past */
    Optional<SiteAddress> find(SiteAddress address, boolean ofThen) {
        if (address.office() == null) {
            return Optional.empty();
        }
        try {
            Optional<Entry> office = directory.find(address.office());
            if (office.isEmpty()) {
                return directory.findFormer(address.office()).map(renamed -> address.movedTo(renamed.slug()));
            }
            if (ofThen && PastPages.hasPast(address)) {
                return Optional.empty();
            }
            Entry successor = directory.findSuccessor(office.get()).orElse(null);
            return register.findPage(address).flatMap(page -> page.findMoved(address, office.get(), successor));
        } catch (RuntimeException e) {
            // Answered where the page itself is requested
            return Optional.empty();
        }
    }
}
