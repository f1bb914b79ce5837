package id.go.bps.pst.web.site;

import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.web.SiteDirectory;
import id.go.bps.pst.web.site.address.SiteAddress;
import id.go.bps.pst.web.site.address.SiteRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Where a page stands now whose office was renamed, or merged into another, or whose service was merged into another of the office. A renamed
 * office takes all of its pages along. Of one that was merged, what tells of now leads to the successor: there the office tells what holds,
 * and the same service, where it has it. What tells of then stays: every version keeps its own address, and so does how the office stood on
 * a day. Which of both it is, each page knows of itself.
 */
@ApplicationScoped
class MovedPages {

    @Inject
    private SiteDirectory directory;

    @Inject
    private SiteRegister register;

    /** @param ofThen whether the page is asked for as it stood on a day */
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
            // Told where the page itself is asked for
            return Optional.empty();
        }
    }
}
