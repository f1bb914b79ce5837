package id.go.bps.pst.standards.drafts;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.Slug;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeProfiles;
import id.go.bps.pst.standards.PermitStandards;
import id.go.bps.pst.standards.StandardPermission;
import id.go.bps.pst.standards.content.StandardContent;
import id.go.bps.pst.standards.services.ServiceOffers;
import id.go.bps.pst.standards.services.ServiceStandard;
import id.go.bps.pst.standards.services.ServiceStandards;
import id.go.bps.pst.standards.services.ServiceView;
import id.go.bps.pst.standards.versions.ImportedFile;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.StandardVersions;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Use case: an office's document is stored whole, and a draft is made from it. */
@ApplicationScoped
@Transactional
public class StandardImporting {

    /**
     * A stored document.
     *
     * @param file byte for byte
     * @param text to which ranges refer
     */
    public record StoredImport(long id, String fileName, String mediaType, byte[] file, String text)
            implements Serializable {}

    /**
     * A draft that was made, with the id of its version.
     *
     * @param now false where the draft existed already, made from the same document with the same content
     */
    public record StartedDraft(long versionId, int number, boolean now) implements Serializable {}

    private static final int MAX_FILE_NAME = 200;

    private final ServiceOffers offers;
    private final ServiceStandards standards;
    private final StandardVersions versions;
    private final OfficeProfiles profiles;
    private final Clock clock;

    @Inject
    public StandardImporting(
            ServiceOffers offers,
            ServiceStandards standards,
            StandardVersions versions,
            OfficeProfiles profiles,
            Clock clock) {
        this.offers = offers;
        this.standards = standards;
        this.versions = versions;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** The services that a document can be about: those that the office offers, and the others of the national list. */
    @PermitStandards(StandardPermission.EDIT)
    public List<ServiceView> services(OfficeCode office) {
        Set<String> types = offers.list(office).stream()
                .flatMap(offer -> offer.getType().stream())
                .map(Slug::getValue)
                .collect(Collectors.toSet());
        Stream<ServiceView> others = offers.types().stream()
                .filter(type -> !types.contains(type.getSlug().getValue()))
                .map(ServiceView::new);
        return Stream.concat(offers.list(office).stream().map(ServiceView::new), others)
                .toList();
    }

    /**
     * Stores a document, byte for byte; the same document is stored once.
     *
     * @param text extracted text; null where the file is that text in UTF-8
     * @return its id
     */
    @PermitStandards(StandardPermission.EDIT)
    public long keep(OfficeCode office, String fileName, String mediaType, byte[] file, String text) {
        String name =
                fileName.length() > MAX_FILE_NAME ? fileName.substring(fileName.length() - MAX_FILE_NAME) : fileName;
        Optional<ImportedFile> same = versions.findFile(office, name, Documents.sha256(file));
        if (same.isPresent()) {
            return same.get().getId();
        }
        Instant now = clock.instant();
        ImportedFile kept = new ImportedFile(office, name, mediaType, file, now);
        versions.add(kept);
        if (text != null) {
            versions.add(ImportedFile.textOf(kept, text.getBytes(StandardCharsets.UTF_8), now));
        }
        return kept.getId();
    }

    /**
     * A document that the office uploaded.
     *
     * @throws Refusal (not found) when there is none
     */
    @PermitStandards(StandardPermission.EDIT)
    public StoredImport get(OfficeCode office, long file) {
        ImportedFile kept = versions.findFile(office, file).orElseThrow(Refusal::notFound);
        byte[] text = versions.findTextOf(office, file).orElse(kept).getContent();
        return new StoredImport(
                file,
                kept.getFileName(),
                kept.getMediaType(),
                kept.getContent(),
                new String(text, StandardCharsets.UTF_8));
    }

    /**
     * Makes a draft of a service from a document; repeated calls make one draft only.
     *
     * @throws Refusal (conflict) when there is a draft already, (invalid) when complaints are to go to a contact that the office does not
     *     have
     */
    @PermitStandards(StandardPermission.EDIT)
    public StartedDraft begin(OfficeCode office, Slug service, long file, StandardContent content) {
        ImportedFile from = versions.findFile(office, file).orElseThrow(Refusal::notFound);
        Optional<StandardVersion> open = versions.findOpen(office, service);
        if (open.isPresent()) {
            return open.filter(version -> version.getStatus() == StandardVersion.Status.DRAFT
                            && version.getImportedFileId().equals(Optional.of(file))
                            && version.getContent().equals(content))
                    .map(version -> new StartedDraft(version.getId(), version.getNumber(), false))
                    .orElseThrow(() -> Refusal.conflict("draft_in_the_way"));
        }
        OfficeProfile profile = profiles.get(office).profile();
        if (content.complaints().contacts().stream()
                .anyMatch(id -> profile.contact(id).isEmpty())) {
            throw Refusal.invalid("contact_unknown").in("complaints");
        }
        try {
            ServiceStandard standard = standards.getOrAdd(offers.getOrTakeUp(office, service));
            String author = CallContext.current().orElseThrow().getCaller().getUserName();
            StandardVersion draft = StandardVersion.draftOf(
                    standard, versions.nextNumber(office, service), from, content, clock.instant(), author);
            versions.add(draft);
            versions.note(draft, EventKind.BEGUN, draft.getChangedAt(), author, null);
            return new StartedDraft(draft.getId(), draft.getNumber(), true);
        } catch (PersistenceException e) {
            // Two requests at the same moment: the database accepts one draft only
            throw DuplicateRow.isCauseOf(e) ? Refusal.conflict("draft_in_the_way") : e;
        }
    }
}
