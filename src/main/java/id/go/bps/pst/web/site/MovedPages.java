package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.OfficeDirectory.Entry;
import id.go.bps.pst.standards.StandardReading;
import id.go.bps.pst.web.DatabaseAway;
import id.go.bps.pst.web.SiteDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Where a page stands now whose office was renamed, or merged into another, or whose service was merged into another of the office. A renamed
 * office takes all of its pages along. Of one that was merged, what tells of now leads to the successor: there the office tells what holds,
 * and the same service, where it has it. What tells of then stays: every version keeps its own address, and so does how the office stood on
 * a day.
 */
@ApplicationScoped
class MovedPages {

    @Inject
    private SiteDirectory directory;

    @Inject
    private StandardReading reading;

    @Inject
    private DatabaseAway away;

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
            Optional<Entry> successor = office.flatMap(directory::findSuccessor);
            return successor.isPresent()
                    ? find(address, ofThen, office.get(), successor.get())
                    : mergedService(address, ofThen, office.get());
        } catch (RuntimeException e) {
            // Told where the page itself is asked for
            return Optional.empty();
        }
    }

    private Optional<SiteAddress> mergedService(SiteAddress address, boolean ofThen, Entry office) {
        return address.page() != SiteAddress.Page.STANDARD || ofThen || away.isNow()
                ? Optional.empty()
                : reading.findSuccessor(office.code(), Slug.of(address.service()))
                        .map(service -> address.standard(service.slug()));
    }

    private Optional<SiteAddress> find(SiteAddress address, boolean ofThen, Entry merged, Entry successor) {
        return switch (address.page()) {
            case OFFICE -> ofThen ? Optional.empty() : Optional.of(address.movedTo(successor.slug()));
            case STANDARD ->
                ofThen
                        ? Optional.empty()
                        : reading.findSame(successor.code(), merged.code(), Slug.of(address.service()))
                                .map(service -> address.office(successor.slug()).standard(service))
                                .or(() -> Optional.of(address.office(successor.slug())));
            case POSTER_A4, POSTER_A3 -> Optional.of(address.movedTo(successor.slug()));
            default -> Optional.empty();
        };
    }
}
