package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.testkit.memory.Refusals;
import id.go.bps.pst.testkit.memory.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Here no document names any file. */
public class InMemoryAttachmentRecords implements AttachmentRecords {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Rows<Attachment> rows = new Rows<>();

    @Override
    public Optional<Attachment> find(OfficeCode office, String id) {
        return of(office).filter(each -> each.ref().id().equals(id)).findFirst();
    }

    @Override
    public Optional<Attachment> findSame(OfficeCode office, AttachmentKind kind, AttachmentRef ref) {
        return of(office)
                .filter(each -> each.getKind() == kind)
                .filter(each -> each.ref().sha256().equals(ref.sha256()))
                .filter(each -> each.ref().fileName().equals(ref.fileName()))
                .findFirst();
    }

    @Override
    public void lock(OfficeCode office, String sha256) {
        // Nobody else is there
    }

    @Override
    public List<DeletedFile> sweepAcrossOffices(Instant now) {
        List<Attachment> old = rows.stream()
                .filter(each -> each.getReleasedAt() == null)
                .filter(each -> each.getHandedInAt().isBefore(now.minus(KEPT)))
                .toList();
        old.forEach(rows::remove);
        return old.stream()
                .map(each -> new DeletedFile(each.getOffice(), each.ref().sha256()))
                .distinct()
                .filter(gone ->
                        of(gone.office()).noneMatch(each -> each.ref().sha256().equals(gone.sha256())))
                .toList();
    }

    @Override
    public void add(Attachment attachment) {
        if (findSame(attachment.getOffice(), attachment.getKind(), attachment.ref())
                .isPresent()) {
            throw Refusals.duplicateRow();
        }
        rows.add(attachment);
    }

    private Stream<Attachment> of(OfficeCode office) {
        return rows.stream().filter(each -> each.getOffice().equals(office));
    }
}
