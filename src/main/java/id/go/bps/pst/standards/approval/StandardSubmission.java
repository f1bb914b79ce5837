package id.go.bps.pst.standards.approval;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.offices.OnePersonPublishing;
import id.go.bps.pst.standards.PermitStandards;
import id.go.bps.pst.standards.StandardPermission;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.Publication;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Use case: an administrator submits a draft for approval, or takes it back. */
@ApplicationScoped
@Transactional
public class StandardSubmission {

    /** Years until the next review of a standard, unless the office states another day. */
    private static final int REVIEW_YEARS = 3;

    private final StandardVersions versions;
    private final OnePersonPublishing onePerson;
    private final Publication publication;
    private final Clock clock;

    @Inject
    public StandardSubmission(
            StandardVersions versions, OnePersonPublishing onePerson, Publication publication, Clock clock) {
        this.versions = versions;
        this.onePerson = onePerson;
        this.publication = publication;
        this.clock = clock;
    }

    /**
     * What the law requires and this content lacks: names of components, "DECREE_NUMBER", "DECREE_DATE", "DECREE_SIGNED"; empty where nothing
     * is missing.
     */
    public static List<String> obstacles(StandardContent content) {
        List<String> obstacles = new ArrayList<>();
        if (content.decree().number() == null) {
            obstacles.add("DECREE_NUMBER");
        }
        if (content.decree().date() == null) {
            obstacles.add("DECREE_DATE");
        }
        if (content.decree().signed() == null) {
            obstacles.add("DECREE_SIGNED");
        }
        content.missing().stream()
                .filter(Component::isPublic)
                .map(Component::name)
                .forEach(obstacles::add);
        return obstacles;
    }

    /** The proposed day of the next review of a version. */
    public static LocalDate proposedReview(LocalDate effective) {
        return effective.plusYears(REVIEW_YEARS);
    }

    /** Whether the centre allows this office to publish without a second person. */
    @PermitStandards(StandardPermission.EDIT)
    public boolean mayPublishAlone(OfficeCode office) {
        return onePerson.isAllowed(office);
    }

    /**
     * Adds the signed decree, a stored file of the office, to the draft; null removes it.
     *
     * @return the new state of the draft
     * @throws Refusal (conflict) when somebody saved, submitted or discarded the draft since
     */
    @PermitStandards(StandardPermission.EDIT)
    public DraftState sign(OfficeCode office, Slug service, DraftState seen, AttachmentRef signed) {
        StandardVersion draft = versions.getDraft(office, service, seen);
        if (!Objects.equals(draft.getContent().decree().signed(), signed)) {
            draft.edit(
                    draft.getContent().decreedBy(draft.getContent().decree().signedAs(signed)),
                    clock.instant(),
                    caller());
            versions.flush();
        }
        return draft.getSeen();
    }

    /**
     * Submits the draft; nobody can edit it afterwards.
     *
     * @param seen the state that the caller saw
     * @param review day of the next review; null for not stated
     * @throws Refusal (invalid) when something that the law requires is missing, (conflict) when somebody saved or submitted it since
     */
    @PermitStandards(StandardPermission.EDIT)
    public void submit(OfficeCode office, Slug service, DraftState seen, LocalDate review) {
        submitDraft(office, service, seen, review);
    }

    /**
     * Submits and approves in one step, where the centre allows the office: the version is public at once, or on its effective date.
     *
     * @return whether it is public now
     * @throws Refusal as {@link #submit}; (invalid) when the office needs a second person
     */
    @PermitStandards(StandardPermission.EDIT)
    public boolean publishAlone(OfficeCode office, Slug service, DraftState seen, LocalDate review) {
        if (!onePerson.isAllowed(office)) {
            throw Refusal.invalid("second_person_needed");
        }
        StandardVersion version = submitDraft(office, service, seen, review);
        Instant now = clock.instant();
        version.approveAlone(publication.effective(office, version.getContent(), now), now, caller());
        versions.note(version, EventKind.APPROVED, now, caller(), null);
        versions.flush();
        if (publication.publishIfDue(office, service, version, now, caller())) {
            return true;
        }
        publication.schedule(office, version);
        return false;
    }

    /**
     * Makes a submitted, or approved and not yet published, version a draft again.
     *
     * @throws Refusal (conflict) when it is a draft, or published, already
     */
    @PermitStandards(StandardPermission.EDIT)
    public void takeBack(OfficeCode office, Slug service, DraftState seen) {
        StandardVersion version = versions.getOpen(office, service, seen);
        version.reopen();
        publication.unschedule(office, version);
        versions.note(version, EventKind.TAKEN_BACK, clock.instant(), caller(), null);
        versions.flush();
    }

    private StandardVersion submitDraft(OfficeCode office, Slug service, DraftState seen, LocalDate review) {
        StandardVersion draft = versions.getDraft(office, service, seen);
        if (!obstacles(draft.getContent()).isEmpty()) {
            throw Refusal.invalid("publication_incomplete");
        }
        Instant now = clock.instant();
        draft.submit(review, now, caller());
        versions.note(draft, EventKind.SUBMITTED, now, caller(), null);
        versions.flush();
        return draft;
    }

    private static String caller() {
        return CallContext.current().orElseThrow().getCaller().getUserName();
    }
}
