package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.PictureSize;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.AreaPermission;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Open;
import id.go.bps.pst.kernel.permission.PermitArea;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Use case: an office uploads files. Its own staff can read them, and everybody once they are released. */
@ApplicationScoped
@Transactional
public class Attachments {

    private static final Logger LOG = Logger.getLogger(Attachments.class.getName());

    private final AttachmentRecords records;
    private final StoreChoice choice;
    private final Clock clock;

    @Inject
    public Attachments(AttachmentRecords records, StoreChoice choice, Clock clock) {
        this.records = records;
        this.choice = choice;
        this.clock = clock;
    }

    /**
     * Checks and stores a file; of a picture it stores the {@link KeptPicture}. The same file uploaded again returns the stored one.
     *
     * @param fileName as the browser sent it; only its last part is kept, with the ending that fits the content
     * @throws Refusal (invalid) when it is empty, too large, of another kind, encrypted or damaged, or the store does not answer
     */
    @PermitFiles(FilePermission.KEEP)
    public AttachmentRef keep(OfficeCode office, AttachmentKind kind, String fileName, byte[] content) {
        String mediaType = ContentCheck.mediaTypeOf(kind, content);
        String name = FileNames.clean(fileName, mediaType);
        if (kind != AttachmentKind.PICTURE) {
            return keep(office, kind, content, ref(name, mediaType, content, null));
        }
        KeptPicture picture = KeptPicture.of(mediaType, content);
        return keep(
                office,
                kind,
                picture.content(),
                ref(
                        FileNames.renamed(name, mediaType, KeptPicture.MEDIA_TYPE),
                        KeptPicture.MEDIA_TYPE,
                        picture.content(),
                        picture.pixels()));
    }

    private static AttachmentRef ref(String name, String mediaType, byte[] content, PictureSize pixels) {
        return new AttachmentRef(
                UUID.randomUUID().toString(), name, mediaType, content.length, Documents.sha256(content), pixels);
    }

    private AttachmentRef keep(OfficeCode office, AttachmentKind kind, byte[] content, AttachmentRef ref) {
        records.lock(office, ref.sha256());
        try {
            choice.store().keep(office, ref.sha256(), content);
            Optional<Attachment> same = records.findSame(office, kind, ref);
            if (same.isPresent()) {
                same.get().handedInAgain(clock.instant());
                return same.get().ref();
            }
            records.add(new Attachment(office, kind, ref, clock.instant(), author()));
            return ref;
        } catch (StoreFailure e) {
            LOG.log(Level.WARNING, "A file of " + office + " could not be kept", e);
            throw Refusal.invalid("attachment_store_away");
        } catch (PersistenceException e) {
            // Two uploads at the same moment: the database keeps one
            throw DuplicateRow.isCauseOf(e) ? Refusal.invalid("attachment_kept_meanwhile") : e;
        }
    }

    /**
     * Makes a file public for ever; called in the transaction that publishes a document which names it. A repeated call changes nothing.
     *
     * @throws Refusal (not found) when the office has no such file
     */
    @PermitFiles(FilePermission.RELEASE)
    public void release(OfficeCode office, AttachmentRef ref) {
        records.find(office, ref.id())
                .filter(kept -> kept.ref().equals(ref))
                .orElseThrow(Refusal::notFound)
                .release(clock.instant());
    }

    /**
     * A file of the office, released or not.
     *
     * @throws Refusal (not found) when there is none
     */
    @PermitArea(AreaPermission.READ_DESK)
    public AttachmentRef get(OfficeCode office, String id) {
        return records.find(office, id).map(Attachment::ref).orElseThrow(Refusal::notFound);
    }

    /**
     * A file of the office that was uploaded for this purpose.
     *
     * @throws Refusal (not found) when there is none
     */
    @PermitArea(AreaPermission.READ_DESK)
    public AttachmentRef get(OfficeCode office, AttachmentKind kind, String id) {
        return records.find(office, id)
                .filter(kept -> kept.getKind() == kind)
                .map(Attachment::ref)
                .orElseThrow(Refusal::notFound);
    }

    /**
     * A file that has been released.
     *
     * @throws Refusal (not found) when there is none
     */
    @Open
    public AttachmentRef getPublic(OfficeCode office, String id) {
        return records.findReleased(office, id).map(Attachment::ref).orElseThrow(Refusal::notFound);
    }

    /**
     * The bytes of a file of the office, for the caller to close.
     *
     * @throws StoreFailure when the store does not answer
     */
    @PermitArea(AreaPermission.READ_DESK)
    public InputStream open(OfficeCode office, String id) {
        return choice.store().open(office, get(office, id).sha256());
    }

    /**
     * The bytes of a file that has been released, for the caller to close.
     *
     * @throws StoreFailure when the store does not answer
     */
    @Open
    public InputStream openPublic(OfficeCode office, String id) {
        return choice.store().open(office, getPublic(office, id).sha256());
    }

    /**
     * Deletes files that were uploaded thirty days ago or earlier, are not public, and are named by no document of the office in any state.
     * Anybody may call it, because it deletes nothing else.
     *
     * @throws StoreFailure when the store does not answer; then everything remains for the next time
     */
    @Open
    public void sweep() {
        records.sweepAcrossOffices(clock.instant())
                .forEach(gone -> choice.store().remove(gone.office(), gone.sha256()));
    }

    private static String author() {
        return CallContext.current().orElseThrow().getCaller().getUserName();
    }
}
