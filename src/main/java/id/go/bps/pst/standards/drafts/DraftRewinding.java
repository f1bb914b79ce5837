package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.PermitStandards;
import id.go.bps.pst.standards.StandardPermission;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.VersionDifference;
import id.go.bps.pst.standards.versions.VersionDifference.Section;
import id.go.bps.pst.standards.versions.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Use case: an administrator looks at earlier states of a standard's drafts, also of discarded and published ones, and restores one. That
 * makes a new state, so it can be undone in the same way.
 */
@ApplicationScoped
@Transactional
public class DraftRewinding {

    public static final int PAGE = 20;

    /**
     * A state and its changes.
     *
     * @param changed changes from the state before; empty for the first state, or where there are none
     * @param first whether no earlier state is stored
     */
    public record State(DraftRevision revision, List<Section> changed, boolean first) implements Serializable {}

    /**
     * Some of the states, the newest first.
     *
     * @param service as the office offers it
     * @param open the open version, also a submitted or approved one; null where there is none
     * @param page from 1
     * @param more whether there are older ones
     */
    public record States(ServiceView service, VersionView open, List<State> states, int page, boolean more)
            implements Serializable {

        /** Whether a state can be restored; not while a version waits for its approval or its effective date. */
        public boolean rewindable() {
            return open == null || open.status() == StandardVersion.Status.DRAFT;
        }
    }

    private final ServiceOffers offers;
    private final StandardDrafting drafting;
    private final StandardVersions versions;
    private final DraftRevisions revisions;
    private final OfficeProfiles profiles;
    private final Clock clock;

    @Inject
    public DraftRewinding(
            ServiceOffers offers,
            StandardDrafting drafting,
            StandardVersions versions,
            DraftRevisions revisions,
            OfficeProfiles profiles,
            Clock clock) {
        this.offers = offers;
        this.drafting = drafting;
        this.versions = versions;
        this.revisions = revisions;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * A page of the states.
     *
     * @throws Refusal (not found) when the office does not offer the service, or there is no such page; the first page exists, even if it
     * is empty
     */
    @PermitStandards(StandardPermission.EDIT)
    public States list(OfficeCode office, Slug service, int page) {
        if (page < 1) {
            throw Refusal.notFound();
        }
        ServiceView offered = new ServiceView(offers.get(office, service));
        List<DraftRevision> read = revisions.list(office, service, clock.instant(), (page - 1) * PAGE, PAGE + 1);
        if (page > 1 && read.isEmpty()) {
            throw Refusal.notFound();
        }
        OfficeView view = profiles.get(office);
        List<State> states = new ArrayList<>();
        for (int i = 0; i < Math.min(PAGE, read.size()); i++) {
            boolean first = i + 1 == read.size();
            states.add(new State(
                    read.get(i),
                    first
                            ? List.of()
                            : changed(
                                    view, read.get(i + 1).content(), read.get(i).content()),
                    first));
        }
        return new States(
                offered,
                versions.findOpen(office, service).map(VersionView::new).orElse(null),
                List.copyOf(states),
                page,
                read.size() > PAGE);
    }

    /**
     * The changes of the draft if that state were restored; without a draft, of the public version.
     *
     * @throws Refusal (not found) when it is not stored, or no longer
     */
    @PermitStandards(StandardPermission.EDIT)
    public List<Section> difference(OfficeCode office, Slug service, long id) {
        DraftRevision state = state(office, service, id);
        Optional<StandardVersion> now =
                versions.findOpen(office, service).or(() -> versions.findCurrent(office, service));
        StandardContent from = now.map(StandardVersion::getContent)
                .orElseGet(() -> StandardContent.bare(state.content().title()));
        return changed(profiles.get(office), from, content(office, state, now.orElse(null)));
    }

    /**
     * Gives the draft the content of that state; begins a draft where there is none.
     *
     * @param seen the state of the draft that is replaced; null for none
     * @throws Refusal (not found) when it is not stored, or no longer; (conflict) when somebody saved or submitted the draft since
     */
    @PermitStandards(StandardPermission.EDIT)
    public void takeBack(OfficeCode office, Slug service, long id, DraftState seen) {
        DraftRevision state = state(office, service, id);
        StandardVersion draft = seen == null ? begin(office, service) : versions.getDraft(office, service, seen);
        StandardContent content = content(office, state, draft);
        if (!content.equals(draft.getContent())) {
            revisions.noteWhatGoes(draft.getContent(), content, profiles.get(office));
            draft.edit(
                    content,
                    clock.instant(),
                    CallContext.current().orElseThrow().getCaller().getUserName());
            versions.flush();
        }
    }

    private StandardVersion begin(OfficeCode office, Slug service) {
        if (versions.findOpen(office, service).isPresent()) {
            throw Refusal.conflict("draft_begun_meanwhile");
        }
        drafting.open(office, service);
        return versions.getDraftToWrite(office, service);
    }

    private DraftRevision state(OfficeCode office, Slug service, long id) {
        return revisions.find(office, service, clock.instant(), id).orElseThrow(Refusal::notFound);
    }

    /**
     * The content of the state, without contacts that the office no longer has, and without another draft's effective date and signed
     * decree.
     */
    private StandardContent content(OfficeCode office, DraftRevision state, StandardVersion draft) {
        StandardContent said =
                state.content().complainingTo(profiles.get(office).profile());
        if (draft == null || draft.getNumber() == state.draft()) {
            return said;
        }
        StandardContent now = draft.getContent();
        return said.effectiveFrom(now.effectiveDate())
                .decreedBy(said.decree().signedAs(now.decree().signed()));
    }

    private static List<Section> changed(OfficeView office, StandardContent from, StandardContent to) {
        return VersionDifference.sections(office, from, office, to).stream()
                .filter(Section::differs)
                .toList();
    }
}
