package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import id.go.bps.pst.standards.PermitStandards;
import id.go.bps.pst.standards.StandardPermission;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.services.ServiceStandards;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.VersionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Use case: an administrator restores a draft within thirty days after it was discarded. */
@ApplicationScoped
@Transactional
public class DraftRestoring {

    private final ServiceOffers offers;
    private final ServiceStandards standards;
    private final StandardVersions versions;
    private final DiscardedDrafts discarded;
    private final Event<DraftRestored> takenBack;
    private final Clock clock;

    @Inject
    public DraftRestoring(
            ServiceOffers offers,
            ServiceStandards standards,
            StandardVersions versions,
            DiscardedDrafts discarded,
            Event<DraftRestored> takenBack,
            Clock clock) {
        this.offers = offers;
        this.standards = standards;
        this.versions = versions;
        this.discarded = discarded;
        this.takenBack = takenBack;
        this.clock = clock;
    }

    /** The last discarded draft of each standard, where it can still be restored. */
    @PermitStandards(StandardPermission.EDIT)
    public List<DiscardedDraft> list(OfficeCode office) {
        return discarded.list(office, clock.instant());
    }

    /**
     * Restores a discarded draft.
     *
     * @throws Refusal (not found) when it is no longer stored; (conflict) when another draft was begun since
     */
    @PermitStandards(StandardPermission.EDIT)
    public void restore(OfficeCode office, Slug service, long id) {
        Instant now = clock.instant();
        DiscardedDrafts.DraftContent taken =
                discarded.take(office, service, id, now).orElseThrow(Refusal::notFound);
        ServiceStandard standard = standards.getOrAdd(offers.getOrTakeUp(office, service));
        String author = CallContext.current().orElseThrow().getCaller().getUserName();
        int number = versions.nextNumber(office, service);
        try {
            StandardVersion draft = taken.importedFileId() == null
                    ? StandardVersion.draft(standard, number, taken.content(), now, author)
                    : StandardVersion.draftOf(
                            standard,
                            number,
                            versions.findFile(office, taken.importedFileId()).orElseThrow(Refusal::notFound),
                            taken.content(),
                            now,
                            author);
            versions.add(draft);
            versions.note(draft, VersionEvent.EventKind.BEGUN, now, author, null);
            takenBack.fire(new DraftRestored(office, draft.getId(), taken.doubts()));
        } catch (PersistenceException e) {
            // The database accepts one draft only
            throw DuplicateRow.isCauseOf(e) ? Refusal.conflict("draft_in_the_way") : e;
        }
    }

    /** Deletes drafts that were discarded thirty days ago or earlier. Anybody may call it, because it deletes nothing else. */
    @Open
    public void sweep() {
        discarded.sweepAcrossOffices(clock.instant());
    }
}
