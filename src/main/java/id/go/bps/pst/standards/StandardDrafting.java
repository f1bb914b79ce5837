package id.go.bps.pst.standards;

import id.go.bps.pst.kernel.CallContext;
import id.go.bps.pst.kernel.DuplicateRow;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Permission;
import id.go.bps.pst.kernel.Permit;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.kernel.Slug;
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
     * A service of the national list as it stands at one office's desk.
     *
     * @param published null where nothing is
     * @param draft null where there is none
     */
    public record DeskRow(
            String slug, String indonesianName, String englishName, VersionView published, VersionView draft)
            implements Serializable {

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
    private ServiceStandards standards;

    @Inject
    private StandardVersions versions;

    @Inject
    private DraftWriting writing;

    @Inject
    private DiscardedDrafts discarded;

    @Inject
    private OfficeProfiles profiles;

    @Inject
    private Clock clock;

    /** The whole national list, with what this office has of each. */
    @Permit(Permission.READ_DESK)
    public List<DeskRow> list(OfficeCode office) {
        return standards.types().stream()
                .map(type -> new DeskRow(
                        type.getSlug().getValue(),
                        type.getIndonesianName(),
                        type.getEnglishName(),
                        find(office, type.getSlug(), Status.PUBLISHED),
                        find(office, type.getSlug(), Status.DRAFT)))
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
     * Saves the draft as a person asks, merged with what colleagues saved since. Of what both changed, the colleague's stays until the
     * person has seen it.
     *
     * @throws Refused (conflict) when it was published or discarded since; (invalid) when complaints are to go to a contact that the office
     *     does not have
     */
    @Permit(Permission.EDIT_STANDARDS)
    public DraftSaved save(OfficeCode office, Slug service, TypedDraft typed) {
        return writing.write(
                office, service, typed, CallContext.current().orElseThrow().getCaller(), true);
    }

    /**
     * Gives the draft up, for thirty days so that it can be had back; what was published stays as it is.
     *
     * @throws Refused (conflict) when somebody saved, published or discarded it since
     */
    @Permit(Permission.EDIT_STANDARDS)
    public void discard(OfficeCode office, Slug service, Seen seen) {
        StandardVersion draft = versions.getDraft(office, service, seen);
        discarded.discardingAt(clock.instant());
        versions.remove(draft);
    }

    private StandardVersion draft(OfficeCode office, Slug service) {
        return versions.find(office, service, Status.DRAFT).orElseThrow(Refused::notFound);
    }

    private StandardVersion begin(OfficeCode office, Slug service) {
        try {
            ServiceStandard standard = standards.getOrAdd(office, service);
            int number = versions.nextNumber(office, service);
            StandardVersion draft = versions.find(office, service, Status.PUBLISHED)
                    .map(published -> published.next(standard, number, clock.instant(), author()))
                    .orElseGet(() -> StandardVersion.draft(
                            standard,
                            number,
                            StandardContent.bare(standards.getType(service).getIndonesianName()),
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
        ServiceType type = standards.getType(service);
        return new StandardView(
                profiles.get(office),
                service.getValue(),
                type.getIndonesianName(),
                type.getEnglishName(),
                new VersionView(version),
                List.of());
    }

    private static String author() {
        return CallContext.current().orElseThrow().getCaller().getUserName();
    }
}
