package id.go.bps.pst.standards;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bps.pst.attachments.AttachmentKind;
import id.go.bps.pst.attachments.GivenAttachments;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.offices.InMemoryOffices;
import id.go.bps.pst.offices.OfficeDirectory;
import id.go.bps.pst.offices.OnePersonPublishing;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.offices.profile.ContactPoint;
import id.go.bps.pst.offices.profile.InMemoryProfileRevisions;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.standards.approval.StandardApproval;
import id.go.bps.pst.standards.approval.StandardSubmission;
import id.go.bps.pst.standards.comparing.StandardComparison;
import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.content.Decree;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.Products;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.content.Times;
import id.go.bps.pst.standards.drafts.DraftRestored;
import id.go.bps.pst.standards.drafts.DraftRestoring;
import id.go.bps.pst.standards.drafts.DraftRewinding;
import id.go.bps.pst.standards.drafts.DraftTyping;
import id.go.bps.pst.standards.drafts.DraftWriting;
import id.go.bps.pst.standards.drafts.InMemoryDiscardedDrafts;
import id.go.bps.pst.standards.drafts.InMemoryDraftDesks;
import id.go.bps.pst.standards.drafts.InMemoryDraftRevisions;
import id.go.bps.pst.standards.drafts.SaveResult;
import id.go.bps.pst.standards.drafts.StandardDrafting;
import id.go.bps.pst.standards.drafts.StandardImporting;
import id.go.bps.pst.standards.drafts.TypedDraft;
import id.go.bps.pst.standards.offering.ServiceOffering;
import id.go.bps.pst.standards.reading.InMemoryPublishedAcrossOffices;
import id.go.bps.pst.standards.reading.OfficeOnDay;
import id.go.bps.pst.standards.reading.StandardHistory;
import id.go.bps.pst.standards.reading.StandardOnDay;
import id.go.bps.pst.standards.reading.StandardReading;
import id.go.bps.pst.standards.services.InMemoryServiceOffers;
import id.go.bps.pst.standards.services.InMemoryServiceStandards;
import id.go.bps.pst.standards.services.ServiceOfferChanged;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.versions.DraftState;
import id.go.bps.pst.standards.versions.GivenVersions;
import id.go.bps.pst.standards.versions.InMemoryStandardVersions;
import id.go.bps.pst.standards.versions.Publication;
import id.go.bps.pst.standards.versions.StandardPublished;
import id.go.bps.pst.standards.versions.StandardPublishing;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardWithdrawn;
import id.go.bps.pst.testkit.TasksInMemory;
import id.go.bps.pst.testkit.memory.Acting;
import id.go.bps.pst.testkit.memory.FiredEvents;
import id.go.bps.pst.testkit.memory.SetClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The use cases of the standards, built on rows in memory, with people who call them. It is eight in the morning in Bima. */
public final class StandardsInMemory {

    public static final OfficeCode BIMA = OfficeCode.of("5272");
    public static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    public static final Slug LIBRARY = Slug.of("perpustakaan");
    public static final Slug CONSULTATION = Slug.of("konsultasi-statistik");
    public static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    /** The one contact of Bima. */
    public static final String COUNTER = "loket";

    public final Caller ani = Acting.administrator("ani", BIMA);
    public final Caller budi = Acting.administrator("budi", BIMA);
    public final Caller head = Caller.person("kepala", "Kepala", Set.of(Role.HEAD), Set.of(BIMA));

    public final SetClock clock = new SetClock(MORNING);
    public final InMemoryOffices registry = new InMemoryOffices();
    public final GivenAttachments files = new GivenAttachments(clock);
    public final OfficeProfiles profiles = new OfficeProfiles(
            registry,
            new InMemoryProfileRevisions(),
            files.useCase(),
            clock,
            "http://localhost:8080",
            new FiredEvents<>());
    private final OnePersonPublishing onePerson = new OnePersonPublishing(registry);
    public final InMemoryServiceOffers offers = new InMemoryServiceOffers();
    public final InMemoryServiceStandards standards = new InMemoryServiceStandards();
    public final InMemoryStandardVersions versions = new InMemoryStandardVersions(standards);
    public final InMemoryDiscardedDrafts discarded = new InMemoryDiscardedDrafts(versions);
    private boolean automatic;
    public final InMemoryDraftRevisions revisions = new InMemoryDraftRevisions(versions, discarded, () -> automatic);
    public final InMemoryDraftDesks desks = new InMemoryDraftDesks();
    public final InMemoryPublishedAcrossOffices published =
            new InMemoryPublishedAcrossOffices(offers, versions, this::isMerged);

    public final TasksInMemory tasks = new TasksInMemory();
    public final FiredEvents<StandardPublished> publishedNews = new FiredEvents<>();
    public final FiredEvents<StandardWithdrawn> withdrawnNews = new FiredEvents<>();
    public final FiredEvents<ServiceOfferChanged> offerNews = new FiredEvents<>();
    public final FiredEvents<DraftRestored> takenBackNews = new FiredEvents<>();

    public final Publication publication = new Publication(versions, profiles, files.useCase(), tasks, publishedNews);
    public final DraftWriting writing = new DraftWriting(versions, revisions, desks, profiles, clock);
    public final StandardDrafting drafting =
            new StandardDrafting(offers, standards, versions, writing, discarded, profiles, clock);
    public final DraftTyping typing = new DraftTyping(versions, revisions, desks, writing, clock);
    public final DraftRestoring restoring =
            new DraftRestoring(offers, standards, versions, discarded, takenBackNews, clock);
    public final DraftRewinding rewinding = new DraftRewinding(offers, drafting, versions, revisions, profiles, clock);
    public final StandardImporting importing = new StandardImporting(offers, standards, versions, profiles, clock);
    public final StandardHistory history = new StandardHistory(offers, versions, profiles);
    public final StandardReading reading = new StandardReading(offers, versions, published, profiles);
    public final StandardOnDay standardOnDay = new StandardOnDay(reading, versions, profiles, clock);
    public final OfficeOnDay officeOnDay = new OfficeOnDay(offers, versions, profiles, clock);
    public final StandardSubmission submission = new StandardSubmission(versions, onePerson, publication, clock);
    public final StandardApproval approval = new StandardApproval(drafting, history, versions, publication, clock);
    public final StandardPublishing publishing = new StandardPublishing(
            offers, standards, versions, onePerson, publication, clock, publishedNews, withdrawnNews);
    public final ServiceOffering offering =
            new ServiceOffering(offers, versions, name -> name.getValue().startsWith("poster"), offerNews);
    public final StandardComparison comparison =
            new StandardComparison(offers, versions, published, new OfficeDirectory(registry), profiles);

    public StandardsInMemory() {
        tell(BIMA, reachedBy(COUNTER));
        files.give(BIMA, AttachmentKind.DECREE, pdf("1"));
    }

    private boolean isMerged(OfficeCode office) {
        return registry.get(office).getSuccessor().isPresent();
    }

    /** Saves this profile of the office, as its administrator. */
    public void tell(OfficeCode office, OfficeProfile profile) {
        Acting.as(
                Acting.administrator("ani", office),
                () -> profiles.save(office, profiles.get(office).revision(), profile));
    }

    /** An office with contacts of these ids. */
    public static OfficeProfile reachedBy(String... contacts) {
        return OfficeProfile.of(
                "PST BPS Kota Bima",
                null,
                null,
                List.of(),
                List.of(contacts).stream()
                        .map(id -> ContactPoint.written(id, ContactKind.COUNTER, "Loket " + id, null, null))
                        .toList(),
                List.of());
    }

    /** A file with this digest; Bima has uploaded the one of "1". */
    public static AttachmentRef pdf(String digit) {
        return new AttachmentRef(
                "8d5a6c8e-0f5b-4a0c-9a53-0e0a4f3b6a1" + digit, "sk.pdf", "application/pdf", 1, digit.repeat(64), null);
    }

    public static Outline steps(String... steps) {
        List<OutlineItem> items = List.of(steps).stream().map(OutlineItem::of).toList();
        return new Outline(null, List.of(new ModeList(null, null, items, null)), null);
    }

    /** A complete standard as the law demands for publication, with the signed decree. */
    public static StandardContent complete(String title) {
        return StandardContent.of(title)
                .decree(new Decree("7/2026", LocalDate.of(2026, 11, 2), pdf("1")))
                .requirements(steps("Membawa kartu identitas"))
                .procedure(steps("Datang ke loket", "Mengisi buku tamu"))
                .time(new Times(
                        null,
                        List.of(new TimeCommitment(
                                null, TimeCommitment.Kind.IMMEDIATE, null, null, null, null, "Langsung", null)),
                        null))
                .fee(new Fee(null, Fee.FeeClass.FREE, null, null, List.of(), null))
                .products(new Products(
                        null, List.of(new Products.Product(null, "Akses publikasi", List.of(), null)), null))
                .complaints(new ComplaintChannels(null, List.of(COUNTER), null))
                .build();
    }

    public static StandardContent complete() {
        return complete("Perpustakaan");
    }

    /** The open version of Bima's library. */
    public StandardVersion open() {
        return versions.findOpen(BIMA, LIBRARY).orElseThrow();
    }

    public DraftState seen() {
        return open().getSeen();
    }

    /** Ani creates or opens the draft of Bima's library, and writes this into it. */
    public DraftState draft(StandardContent content) {
        Acting.as(ani, () -> drafting.open(BIMA, LIBRARY));
        return save(ani, seen(), content).version().seen();
    }

    public SaveResult save(Caller caller, DraftState seen, StandardContent content) {
        return Acting.as(caller, () -> drafting.save(BIMA, LIBRARY, TypedDraft.whole(seen, content)));
    }

    /** Sets whether drafts are saved automatically or at a person's request from now on. */
    public void saveByItself(boolean byItself) {
        automatic = byItself;
    }

    /** Ani hands the draft over. */
    public DraftState submitted(StandardContent content) {
        DraftState draft = draft(content);
        Acting.as(ani, () -> submission.submit(BIMA, LIBRARY, draft, null));
        return seen();
    }

    public boolean approve(DraftState seen) {
        return Acting.as(head, () -> approval.approve(BIMA, LIBRARY, seen));
    }

    /** Ani writes and submits it, the head approves it, and it is public now. */
    public StandardVersion published(StandardContent content) {
        approve(submitted(content));
        return versions.find(BIMA, LIBRARY, StandardVersion.Status.PUBLISHED).orElseThrow();
    }

    /** The refusal of that person's request; null where it is not refused. */
    public static Refusal refused(Caller caller, Acting.Action action) {
        return catchThrowableOfType(Refusal.class, () -> Acting.as(caller, action));
    }

    /** A version of an office's service that is in force from now, with any content. */
    public StandardVersion inForce(OfficeCode office, Slug service, StandardContent content) {
        StandardVersion version = GivenVersions.published(
                standard(office, service), versions.nextNumber(office, service), content, clock.instant());
        versions.add(version);
        return version;
    }

    public ServiceStandard standard(OfficeCode office, Slug service) {
        return standards.getOrAdd(offers.getOrTakeUp(office, service));
    }
}
