package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.PermitArea;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.standards.PermitStandards;
import id.go.bps.pst.standards.StandardPermission;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.ServiceOffer;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.services.ServiceStandards;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersion.Status;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.StandardView;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import id.go.bps.pst.standards.versions.VersionStep;
import id.go.bps.pst.standards.versions.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Use case: an administrator prepares the next version of a standard. */
@ApplicationScoped
@Transactional
public class StandardDrafting {

    /**
     * A service on the first page of its office's desk.
     *
     * @param service the offered service
     * @param published the version in force; null where there is none
     * @param draft the open version, also a submitted or approved one; null where there is none
     * @param returned the remark with which the head of office returned the draft; null where that was not its last step
     */
    public record DeskRow(ServiceView service, VersionView published, VersionView draft, VersionStep returned)
            implements Serializable {

        /** The draft; without one the published version; else null. */
        public VersionView newest() {
            return draft != null ? draft : published;
        }

        /** Whether there is a draft that can be edited. */
        public boolean drafting() {
            return draft != null && draft.status() == Status.DRAFT;
        }

        /** The components that the newest state lacks, in their order; all where there is no version. */
        public Set<Component> missing() {
            return newest() == null
                    ? EnumSet.allOf(Component.class)
                    : newest().content().missing();
        }
    }

    private final ServiceOffers offers;
    private final ServiceStandards standards;
    private final StandardVersions versions;
    private final DraftWriting writing;
    private final DiscardedDrafts discarded;
    private final OfficeProfiles profiles;
    private final Clock clock;

    @Inject
    public StandardDrafting(
            ServiceOffers offers,
            ServiceStandards standards,
            StandardVersions versions,
            DraftWriting writing,
            DiscardedDrafts discarded,
            OfficeProfiles profiles,
            Clock clock) {
        this.offers = offers;
        this.standards = standards;
        this.versions = versions;
        this.writing = writing;
        this.discarded = discarded;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** The services that the office offers, with the versions of each. */
    @PermitArea(AreaPermission.READ_DESK)
    public List<DeskRow> list(OfficeCode office) {
        Map<Slug, List<StandardVersion>> current = versions.current(office);
        return offers.list(office).stream()
                .map(offer -> row(offer, current.getOrDefault(offer.getSlug(), List.of())))
                .toList();
    }

    private DeskRow row(ServiceOffer offer, List<StandardVersion> current) {
        Optional<StandardVersion> open =
                current.stream().filter(version -> version.getStatus().isOpen()).findFirst();
        return new DeskRow(
                new ServiceView(offer),
                current.stream()
                        .filter(version -> version.getStatus() == Status.PUBLISHED)
                        .map(VersionView::new)
                        .findFirst()
                        .orElse(null),
                open.map(VersionView::new).orElse(null),
                open.flatMap(this::findReturned).orElse(null));
    }

    /**
     * The remark with which the head of office returned the draft; empty where there is no draft, or where returning was not its last step.
     */
    @PermitArea(AreaPermission.READ_DESK)
    public Optional<VersionStep> findReturned(OfficeCode office, Slug service) {
        return versions.findOpen(office, service).flatMap(this::findReturned);
    }

    private Optional<VersionStep> findReturned(StandardVersion version) {
        if (version.getStatus() != Status.DRAFT) {
            return Optional.empty();
        }
        return versions.lastEvent(version)
                .filter(event -> event.getWhat() == EventKind.RETURNED)
                .map(VersionStep::new);
    }

    /**
     * Opens the open version, also a submitted one; without one it begins a new draft from the published version, or an empty one.
     */
    @PermitStandards(StandardPermission.EDIT)
    public StandardView open(OfficeCode office, Slug service) {
        StandardVersion open = versions.findOpen(office, service).orElseGet(() -> begin(office, service));
        return view(office, service, open);
    }

    /**
     * The open version: draft, submitted or approved.
     *
     * @throws Refusal (not found) when there is none
     */
    @PermitArea(AreaPermission.READ_DESK)
    public StandardView get(OfficeCode office, Slug service) {
        return view(office, service, draft(office, service));
    }

    /**
     * The open version, for callers who may edit it while it is a draft.
     *
     * @throws Refusal (not found) when there is none
     */
    @PermitStandards(StandardPermission.EDIT)
    public StandardView edit(OfficeCode office, Slug service) {
        return view(office, service, draft(office, service));
    }

    /**
     * Saves the draft at a person's request, merged with changes that colleagues saved since. Where both changed a part, the colleague's
     * text stays until the person has seen it.
     *
     * @throws Refusal (conflict) when it was published or discarded since; (invalid) when complaints are to go to a contact that the office
     *     does not have
     */
    @PermitStandards(StandardPermission.EDIT)
    public SaveResult save(OfficeCode office, Slug service, TypedDraft typed) {
        return writing.write(
                office, service, typed, CallContext.current().orElseThrow().getCaller(), true);
    }

    /**
     * Discards the draft; it can be restored for thirty days. Published versions do not change.
     *
     * @throws Refusal (conflict) when somebody saved, published or discarded it since
     */
    @PermitStandards(StandardPermission.EDIT)
    public void discard(OfficeCode office, Slug service, DraftState seen) {
        StandardVersion draft = versions.getDraft(office, service, seen);
        discarded.discardingAt(clock.instant());
        versions.remove(draft);
    }

    /**
     * Begins a draft with the content of an older version, without its effective date and signed decree.
     *
     * @throws Refusal (not found) when there is no such version, (conflict) when there is an open version already
     */
    @PermitStandards(StandardPermission.EDIT)
    public void take(OfficeCode office, Slug service, int number) {
        StandardVersion old = versions.find(office, service, number)
                .filter(version -> version.getStatus().isPublic())
                .orElseThrow(Refusal::notFound);
        if (versions.findOpen(office, service).isPresent()) {
            throw Refusal.conflict("draft_in_the_way");
        }
        add(office, service, Optional.of(old));
    }

    private StandardVersion draft(OfficeCode office, Slug service) {
        return versions.findOpen(office, service).orElseThrow(Refusal::notFound);
    }

    private StandardVersion begin(OfficeCode office, Slug service) {
        return add(office, service, versions.findCurrent(office, service));
    }

    /** @param base version from which the draft begins; empty for none */
    private StandardVersion add(OfficeCode office, Slug service, Optional<StandardVersion> base) {
        try {
            ServiceOffer offer = offers.getOrTakeUp(office, service);
            ServiceStandard standard = standards.getOrAdd(offer);
            int number = versions.nextNumber(office, service);
            StandardVersion draft = base.map(version -> version.next(standard, number, clock.instant(), author()))
                    .orElseGet(() -> StandardVersion.draft(
                            standard,
                            number,
                            StandardContent.bare(offer.getNames().indonesian()),
                            clock.instant(),
                            author()));
            versions.add(draft);
            String from =
                    base.map(version -> String.valueOf(version.getNumber())).orElse(null);
            versions.note(draft, EventKind.BEGUN, draft.getChangedAt(), author(), from);
            return draft;
        } catch (PersistenceException e) {
            // Two requests at the same moment: the database accepts one draft only
            throw DuplicateRow.isCauseOf(e) ? Refusal.conflict("draft_begun_meanwhile") : e;
        }
    }

    private StandardView view(OfficeCode office, Slug service, StandardVersion version) {
        return new StandardView(
                profiles.get(office),
                new ServiceView(offers.get(office, service)),
                new VersionView(version),
                List.of());
    }

    private static String author() {
        return CallContext.current().orElseThrow().getCaller().getUserName();
    }
}
