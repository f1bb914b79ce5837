package id.go.bps.pst.intake;

import id.go.bps.pst.intake.document.DocumentText;
import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.reading.ImportedStandard;
import id.go.bps.pst.intake.reading.StandardReader;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.PermitArea;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.offices.profile.OfficeView;
import id.go.bps.pst.standards.PermitStandards;
import id.go.bps.pst.standards.StandardPermission;
import id.go.bps.pst.standards.content.ComplaintChannels;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.drafts.StandardImporting;
import id.go.bps.pst.standards.drafts.StandardImporting.StartedDraft;
import id.go.bps.pst.standards.drafts.StandardImporting.StoredImport;
import id.go.bps.pst.standards.services.ServiceView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Use case: an administrator uploads a document of the national site. It is stored and read, the administrator checks the reading, and then
 * it becomes a draft with its doubts.
 */
@ApplicationScoped
@Transactional
public class Intake {

    private final StandardImporting importing;
    private final OfficeProfiles profiles;
    private final DraftDoubts doubts;
    private final Clock clock;

    @Inject
    public Intake(StandardImporting importing, OfficeProfiles profiles, DraftDoubts doubts, Clock clock) {
        this.importing = importing;
        this.profiles = profiles;
        this.doubts = doubts;
        this.clock = clock;
    }

    /**
     * Stores and reads a document.
     *
     * @return the id under which {@link #open} shows it
     * @throws Refusal (invalid) with one sentence when it is no readable text or PDF, or no standard
     */
    @PermitStandards(StandardPermission.EDIT)
    public long take(OfficeCode office, String fileName, byte[] file) {
        DocumentText document = DocumentText.of(file);
        if (StandardReader.read(document.text(), "-", null).found().isEmpty()) {
            throw Refusal.invalid("import_no_standard");
        }
        return importing.keep(office, fileName, document.mediaType(), file, document.taken() ? document.text() : null);
    }

    /** The reading of a stored document. Nothing is changed. */
    @PermitStandards(StandardPermission.EDIT)
    public Reading open(OfficeCode office, long file) {
        StoredImport kept = importing.get(office, file);
        OfficeView view = profiles.get(office);
        ImportedStandard read = read(kept, "-", view);
        ProfileProposals proposals = new ProfileProposals(view.profile(), read.office());
        return new Reading(
                file,
                kept.fileName(),
                kept.text(),
                read,
                service(office, read.content().title()),
                proposals.newContacts(),
                proposals.newFacts());
    }

    private static ImportedStandard read(StoredImport kept, String title, OfficeView office) {
        return StandardReader.read(kept.text(), title, office.zoneName(), DocumentText.carriedBy(kept.file()));
    }

    /**
     * Makes a draft of a service from a document, with its doubts.
     *
     * @param contacts ids of the new contacts to add to the office's profile
     * @param facts the new facts to add to the office's profile
     * @throws Refusal (conflict) when the service has a draft already
     */
    @PermitStandards(StandardPermission.EDIT)
    public void toDraft(OfficeCode office, Slug service, long file, Set<String> contacts, Set<OfficeFact> facts) {
        StoredImport kept = importing.get(office, file);
        OfficeView current = profiles.edit(office);
        String name = importing.services(office).stream()
                .filter(row -> row.slug().equals(service.getValue()))
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .indonesianName();
        ImportedStandard read = read(kept, name, current);
        ProfileProposals proposals = new ProfileProposals(current.profile(), read.office());
        OfficeProfile profile = proposals.with(contacts, facts);
        if (!profile.equals(current.profile())) {
            profiles.save(office, current.revision(), profile);
        }
        StartedDraft begun =
                importing.begin(office, service, file, toContacts(read.content(), proposals.ids(contacts), profile));
        int position = 0;
        for (Doubt doubt : begun.now() ? read.doubts() : List.<Doubt>of()) {
            doubts.add(new DraftDoubt(office, begun.versionId(), position++, doubt));
        }
    }

    /** The open doubts of a draft. */
    @PermitArea(AreaPermission.READ_DESK)
    public List<OpenDoubt> doubts(OfficeCode office, Slug service, int number) {
        return doubts.open(office, service, number).stream().map(OpenDoubt::new).toList();
    }

    /** Settles a doubt; no effect where it is settled already. */
    @PermitStandards(StandardPermission.EDIT)
    public void settle(OfficeCode office, Slug service, int number, long doubt) {
        String author = CallContext.current().orElseThrow().getCaller().getUserName();
        doubts.open(office, service, number).stream()
                .filter(open -> open.getId() == doubt)
                .forEach(open -> open.settle(clock.instant(), author));
    }

    /** The service whose name shares the most words with the title; null where none does, or where several share equally many. */
    private String service(OfficeCode office, String title) {
        Set<String> said = words(title);
        List<ServiceView> likely = new ArrayList<>(importing.services(office));
        Comparator<ServiceView> byWords = Comparator.comparing(row -> shared(row, said));
        likely.sort(byWords.reversed());
        boolean clear = !likely.isEmpty()
                && shared(likely.get(0), said) > 0
                && (likely.size() == 1 || shared(likely.get(1), said) < shared(likely.get(0), said));
        return clear ? likely.get(0).slug() : null;
    }

    private static long shared(ServiceView row, Set<String> said) {
        return words(row.indonesianName()).stream().filter(said::contains).count();
    }

    /** The words of a name without those that are in every name of a service. */
    private static Set<String> words(String name) {
        Set<String> words =
                new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]++")));
        words.removeAll(Set.of("", "layanan", "pelayanan", "statistik", "dan", "dengan", "cara"));
        return words;
    }

    private static StandardContent toContacts(StandardContent content, Map<String, String> ids, OfficeProfile profile) {
        ComplaintChannels channels = content.complaints();
        List<String> known = channels.contacts().stream()
                .map(ids::get)
                .filter(Objects::nonNull)
                .filter(id -> profile.contact(id).isPresent())
                .toList();
        return content.but()
                .complaints(new ComplaintChannels(channels.rawText(), known, channels.source()))
                .build();
    }
}
