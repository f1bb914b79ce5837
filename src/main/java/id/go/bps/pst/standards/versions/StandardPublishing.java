package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.PermitArea;
import id.go.bps.pst.offices.OnePersonPublishing;
import id.go.bps.pst.standards.PermitStandards;
import id.go.bps.pst.standards.StandardPermission;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.services.ServiceStandards;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Use case: an approved version is published on its effective date, and a published version can be withdrawn. */
@ApplicationScoped
@Transactional
public class StandardPublishing {

    private final ServiceOffers offers;
    private final ServiceStandards standards;
    private final StandardVersions versions;
    private final OnePersonPublishing onePerson;
    private final Publication publication;
    private final Clock clock;
    private final Event<StandardPublished> published;
    private final Event<StandardWithdrawn> withdrawn;

    @Inject
    public StandardPublishing(
            ServiceOffers offers,
            ServiceStandards standards,
            StandardVersions versions,
            OnePersonPublishing onePerson,
            Publication publication,
            Clock clock,
            Event<StandardPublished> published,
            Event<StandardWithdrawn> withdrawn) {
        this.offers = offers;
        this.standards = standards;
        this.versions = versions;
        this.onePerson = onePerson;
        this.publication = publication;
        this.clock = clock;
        this.published = published;
        this.withdrawn = withdrawn;
    }

    /**
     * Publishes an approved version if its effective instant has come. Of several calls at the same time, one does it; a withdrawn approval stays
     * withdrawn.
     *
     * @return when it is due, where it still waits
     */
    @PermitStandards(StandardPermission.PUBLISH)
    public Optional<Instant> publishDue(OfficeCode office, long version) {
        return versions.lock(office, version)
                .filter(waiting -> waiting.getStatus() == Status.APPROVED)
                .filter(waiting -> !publication.publishIfDue(
                        office, versions.serviceOf(waiting), waiting, clock.instant(), caller()))
                .map(waiting -> waiting.getLife().effectiveAt());
    }

    /**
     * Whether the caller may withdraw the version in force: the head of office, or an administrator whose office needs no second person.
     */
    @PermitArea(AreaPermission.READ_DESK)
    public boolean mayWithdraw(OfficeCode office) {
        Caller caller = CallContext.current().orElseThrow().getCaller();
        return caller.may(StandardPermission.APPROVE, office)
                || caller.may(StandardPermission.PUBLISH, office) && onePerson.isAllowed(office);
    }

    /**
     * Withdraws the version in force; for the head of office, or an administrator whose office needs no second person.
     *
     * @param number number of the version that the caller sees
     * @param reason for the public; required
     * @throws Refusal (not found) when the caller may not, (invalid, in reason), (conflict) when it is not in force any more
     */
    @PermitStandards(StandardPermission.PUBLISH)
    public void withdraw(OfficeCode office, Slug service, int number, String reason) {
        if (!mayWithdraw(office)) {
            throw Refusal.notFound();
        }
        StandardVersion version = versions.find(office, service, Status.PUBLISHED)
                .filter(inForce -> inForce.getNumber() == number)
                .orElseThrow(() -> Refusal.conflict("version_moved_on"));
        Instant now = clock.instant();
        version.withdraw(reason, now, caller());
        versions.note(
                version, EventKind.WITHDRAWN, now, caller(), version.getLife().withdrawalReason());
        versions.flush();
        withdrawn.fire(new StandardWithdrawn(office, service, number));
    }

    /**
     * Publishes a version that another system published before, with its original file. What the file does not state remains not stated.
     *
     * @return whether it was published; false when the office has a standard for this service already
     */
    @PermitStandards(StandardPermission.PUBLISH)
    public boolean publishImported(
            OfficeCode office, Slug service, StandardContent content, String fileName, String mediaType, byte[] file) {
        ServiceStandard standard = standards.getOrAdd(offers.getOrTakeUp(office, service));
        if (versions.nextNumber(office, service) > 1) {
            return false;
        }
        Instant now = clock.instant();
        ImportedFile kept = new ImportedFile(office, fileName, mediaType, file, now);
        versions.add(kept);
        StandardVersion version = StandardVersion.imported(standard, 1, kept, content, now, caller());
        versions.add(version);
        versions.note(version, EventKind.PUBLISHED, now, caller(), null);
        published.fire(new StandardPublished(office, service, 1));
        return true;
    }

    private static String caller() {
        return CallContext.current().orElseThrow().getCaller().getUserName();
    }
}
