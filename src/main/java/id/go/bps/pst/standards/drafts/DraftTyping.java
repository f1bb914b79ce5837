package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.standards.PermitStandards;
import id.go.bps.pst.standards.StandardPermission;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Use case: a draft is saved while somebody types (autosave), and they see who else edits it. */
@ApplicationScoped
@Transactional
public class DraftTyping {

    /**
     * The contents from which a form was filled.
     *
     * @param base the state from which the person began; null where it is not stored any more
     */
    public record Basis(VersionView draft, StandardContent base) {

        /** The content for parts without typed text: of the stored state, or the present one. */
        public StandardContent untouched() {
            return base == null ? draft.content() : base;
        }
    }

    /**
     * The other people and windows at a draft.
     *
     * @param now the state of the draft
     */
    public record Meeting(List<Colleague> others, DraftState now) {}

    private final StandardVersions versions;
    private final DraftRevisions revisions;
    private final DraftDesks desks;
    private final DraftWriting writing;
    private final Clock clock;

    @Inject
    public DraftTyping(
            StandardVersions versions, DraftRevisions revisions, DraftDesks desks, DraftWriting writing, Clock clock) {
        this.versions = versions;
        this.revisions = revisions;
        this.desks = desks;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * The content of the draft in the state from which a person began.
     *
     * @throws Refusal (conflict) when there is no draft any more
     */
    @PermitStandards(StandardPermission.EDIT)
    public Basis basis(OfficeCode office, Slug service, DraftState seen) {
        StandardVersion draft = draft(office, service);
        return new Basis(
                new VersionView(draft), revisions.find(office, draft, seen).orElse(null));
    }

    /**
     * Saves the text typed so far, merged with changes that colleagues saved; text that cannot be saved is stored as typed, for this person
     * only.
     *
     * @throws Refusal (conflict) when the draft is no longer a draft
     */
    @PermitStandards(StandardPermission.EDIT)
    public SaveResult keep(OfficeCode office, Slug service, TypedDraft typed) {
        return writing.write(office, service, typed, caller(), false);
    }

    /** Text that this person typed into the draft and that could not be saved yet. */
    @PermitStandards(StandardPermission.EDIT)
    public UnsavedText unfinished(OfficeCode office, Slug service) {
        return desks.unfinished(office, draft(office, service), caller());
    }

    /**
     * Records that a person has the draft open.
     *
     * @param seen the state of the draft in the page
     * @throws Refusal (conflict) when there is no draft any more
     */
    @PermitStandards(StandardPermission.EDIT)
    public Meeting meet(OfficeCode office, Slug service, EditorWindow window, DraftState seen) {
        StandardVersion draft = draft(office, service);
        if (seen.number() != draft.getNumber()) {
            throw Refusal.conflict("draft_gone_meanwhile");
        }
        Instant now = clock.instant();
        desks.forget(office, draft, now);
        desks.note(office, draft, window.id(), caller(), seen.lock(), now);
        return new Meeting(desks.others(office, draft, window.id(), caller(), now), draft.getSeen());
    }

    private StandardVersion draft(OfficeCode office, Slug service) {
        return versions.find(office, service, StandardVersion.Status.DRAFT)
                .orElseThrow(() -> Refusal.conflict("draft_gone_meanwhile"));
    }

    private static Caller caller() {
        return CallContext.current().orElseThrow().getCaller();
    }
}
