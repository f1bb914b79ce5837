package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.CallContext;
import id.go.bps.pst.kernel.DuplicateRow;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Permission;
import id.go.bps.pst.kernel.Permit;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.offices.OfficeProfile;
import id.go.bps.pst.offices.OfficeProfiles;
import id.go.bps.pst.standards.StandardVersion.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Use case: an administrator prepares the next version of a standard. */
@ApplicationScoped
@Transactional
public class StandardDrafting {

    /**
     * A service as it stands at the desk of the office that offers it.
     *
     * @param service what is offered
     * @param published null where nothing is
     * @param draft null where there is none
     */
    public record DeskRow(ServiceView service, VersionView published, VersionView draft) implements Serializable {

        public String slug() {
            return service.slug();
        }

        /** The draft, else what is published, else null. */
        public VersionView newest() {
            return draft != null ? draft : published;
        }

        /** What the newest state lacks of the 14 components, in their order; all where nothing was begun. */
        public Set<Component> missing() {
            return newest() == null
                    ? EnumSet.allOf(Component.class)
                    : newest().content().missing();
        }
    }

    @Inject
    private ServiceOffers offers;

    @Inject
    private ServiceStandards standards;

    @Inject
    private StandardVersions versions;

    @Inject
    private OfficeProfiles profiles;

    @Inject
    private Clock clock;

    /** What this office offers, with what it has of each. */
    @Permit(Permission.READ_DESK)
    public List<DeskRow> list(OfficeCode office) {
        return offers.list(office).stream()
                .map(offer -> new DeskRow(
                        new ServiceView(offer),
                        find(office, offer.getSlug(), Status.PUBLISHED),
                        find(office, offer.getSlug(), Status.DRAFT)))
                .toList();
    }

    /** All versions of a standard with its draft, the newest first. */
    @Permit(Permission.READ_DESK)
    public List<VersionView> history(OfficeCode office, Slug service) {
        return versions.list(office, service).stream().map(VersionView::new).toList();
    }

    /** Opens the draft: the one there is, else a new one that begins as the published version, else an empty one. */
    @Permit(Permission.EDIT_STANDARDS)
    public StandardView open(OfficeCode office, Slug service) {
        StandardVersion draft = versions.find(office, service, Status.DRAFT).orElseGet(() -> begin(office, service));
        return view(office, service, draft);
    }

    /**
     * The draft as it stands.
     *
     * @throws Refused (not found) when there is none
     */
    @Permit(Permission.READ_DESK)
    public StandardView get(OfficeCode office, Slug service) {
        return view(office, service, draft(office, service));
    }

    /**
     * The draft as it stands, for one who may change it.
     *
     * @throws Refused (not found) when there is none
     */
    @Permit(Permission.EDIT_STANDARDS)
    public StandardView edit(OfficeCode office, Slug service) {
        return view(office, service, draft(office, service));
    }

    /**
     * Saves the draft.
     *
     * @param seen the state that the editor began from
     * @throws Refused (conflict) when somebody saved, published or discarded it since; (invalid) when complaints are to go to a contact
     *     that the office does not have
     */
    @Permit(Permission.EDIT_STANDARDS)
    public StandardView save(OfficeCode office, Slug service, Seen seen, StandardContent content) {
        StandardVersion draft = versions.getDraft(office, service, seen);
        OfficeProfile profile = profiles.get(office).profile();
        if (content.complaints().contacts().stream()
                .anyMatch(id -> profile.contact(id).isEmpty())) {
            throw Refused.invalid("contact_unknown").in("complaints");
        }
        draft.edit(content, clock.instant(), author());
        versions.flush();
        return view(office, service, draft);
    }

    /**
     * Gives the draft up; what was published stays as it is.
     *
     * @throws Refused (conflict) when somebody saved, published or discarded it since
     */
    @Permit(Permission.EDIT_STANDARDS)
    public void discard(OfficeCode office, Slug service, Seen seen) {
        versions.remove(versions.getDraft(office, service, seen));
    }

    private StandardVersion draft(OfficeCode office, Slug service) {
        return versions.find(office, service, Status.DRAFT).orElseThrow(Refused::notFound);
    }

    private StandardVersion begin(OfficeCode office, Slug service) {
        try {
            ServiceOffer offer = offers.getOrTakeUp(office, service);
            ServiceStandard standard = standards.getOrAdd(offer);
            int number = versions.nextNumber(office, service);
            StandardVersion draft = versions.find(office, service, Status.PUBLISHED)
                    .map(published -> published.next(standard, number, clock.instant(), author()))
                    .orElseGet(() -> StandardVersion.draft(
                            standard,
                            number,
                            StandardContent.bare(offer.getNames().indonesian()),
                            clock.instant(),
                            author()));
            versions.add(draft);
            return draft;
        } catch (PersistenceException e) {
            // Two at the same moment: the database lets one draft in
            throw DuplicateRow.isCauseOf(e) ? Refused.conflict("draft_begun_meanwhile") : e;
        }
    }

    private VersionView find(OfficeCode office, Slug service, Status status) {
        return versions.find(office, service, status).map(VersionView::new).orElse(null);
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
