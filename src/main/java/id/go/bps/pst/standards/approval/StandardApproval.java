package id.go.bps.pst.standards.approval;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.standards.PermitStandards;
import id.go.bps.pst.standards.StandardPermission;
import id.go.bps.pst.standards.drafts.StandardDrafting;
import id.go.bps.pst.standards.reading.StandardHistory;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.Publication;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionDifference;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import id.go.bps.pst.standards.versions.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;

/** Use case: the head of office, as a second person, approves a submitted version or returns it with a remark. */
@ApplicationScoped
@Transactional
public class StandardApproval {

    /**
     * The version that the head of office reviews.
     *
     * @param standard the open version: submitted, or approved and scheduled, or still a draft
     * @param difference difference from the version in force; null where there is none
     * @param own whether the caller edited or submitted it, so that somebody else must approve it
     */
    public record Review(StandardView standard, VersionDifference difference, boolean own) implements Serializable {}

    private final StandardDrafting drafting;
    private final StandardHistory history;
    private final StandardVersions versions;
    private final Publication publication;
    private final Clock clock;

    @Inject
    public StandardApproval(
            StandardDrafting drafting,
            StandardHistory history,
            StandardVersions versions,
            Publication publication,
            Clock clock) {
        this.drafting = drafting;
        this.history = history;
        this.versions = versions;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * The open version, with its difference from the public one.
     *
     * @throws Refusal (not found) when there is none
     */
    @PermitStandards(StandardPermission.APPROVE)
    public Review review(OfficeCode office, Slug service) {
        StandardView standard = drafting.get(office, service);
        VersionView version = standard.version();
        return new Review(
                standard,
                versions.find(office, service, Status.PUBLISHED)
                        .map(inForce -> history.difference(office, service, inForce.getNumber(), version.number()))
                        .orElse(null),
                caller().equals(version.changedBy())
                        || caller().equals(version.life().submittedBy()));
    }

    /** Whether there is an open version. */
    @PermitStandards(StandardPermission.APPROVE)
    public boolean isOpen(OfficeCode office, Slug service) {
        return versions.findOpen(office, service).isPresent();
    }

    /**
     * Approves the version; it is public at once, or on its effective date.
     *
     * @param seen the state that the caller saw
     * @return whether it is public now
     * @throws Refusal (invalid) when it is the caller's own, (conflict) when it was taken back, returned or approved since
     */
    @PermitStandards(StandardPermission.APPROVE)
    public boolean approve(OfficeCode office, Slug service, DraftState seen) {
        StandardVersion version = versions.getOpen(office, service, seen);
        Instant now = clock.instant();
        version.approve(publication.effective(office, version.getContent(), now), now, caller());
        versions.note(version, EventKind.APPROVED, now, caller(), null);
        versions.flush();
        if (publication.publishIfDue(office, service, version, now, caller())) {
            return true;
        }
        publication.schedule(office, version);
        return false;
    }

    /**
     * Returns a submitted, or approved and not yet published, version; it is a draft again.
     *
     * @param remark what must be corrected; required
     * @throws Refusal (invalid, in remark), (conflict) when it was taken back, returned or published since
     */
    @PermitStandards(StandardPermission.APPROVE)
    public void sendBack(OfficeCode office, Slug service, DraftState seen, String remark) {
        StandardVersion version = versions.getOpen(office, service, seen);
        String said = PlainText.required("remark", remark, StandardVersion.MAX_REMARK);
        version.reopen();
        publication.unschedule(office, version);
        versions.note(version, EventKind.RETURNED, clock.instant(), caller(), said);
        versions.flush();
    }

    private static String caller() {
        return CallContext.current().orElseThrow().getCaller().getUserName();
    }
}
