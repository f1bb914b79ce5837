package id.go.bps.pst.attachments;

import static id.go.bps.pst.attachments.AttachmentKind.DECREE;
import static id.go.bps.pst.attachments.AttachmentKind.PICTURE;
import static id.go.bps.pst.attachments.AttachmentKind.PLEDGE;
import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.testkit.GivenFiles;
import id.go.bps.pst.testkit.memory.Acting;
import id.go.bps.pst.testkit.memory.SetClock;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");
    private static final byte[] PDF = GivenFiles.pdf(1, "SURAT KEPUTUSAN");

    private final SetClock clock = new SetClock(MORNING);
    private final InMemoryAttachmentRecords records = new InMemoryAttachmentRecords();
    private final InMemoryStore store = new InMemoryStore();
    private final Attachments attachments = new Attachments(records, store, clock);

    private AttachmentRef keep(String fileName, byte[] content) {
        return keep(attachments, DECREE, fileName, content);
    }

    private static AttachmentRef keep(Attachments where, AttachmentKind kind, String fileName, byte[] content) {
        return Acting.as(Acting.administrator("ani", BIMA), () -> where.keep(BIMA, kind, fileName, content));
    }

    private byte[] read(InputStream open) {
        try (open) {
            return open.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileIsKeptByteForByteUnderACleanNameForItsOfficeAlone() {
        AttachmentRef ref = keep("C:\\SK 2026.pdf", PDF);

        assertThat(ref.fileName()).isEqualTo("SK 2026.pdf");
        assertThat(ref.mediaType()).isEqualTo("application/pdf");
        assertThat(ref.size()).isEqualTo(PDF.length);
        assertThat(ref.sha256()).isEqualTo(Documents.sha256(PDF));
        assertThat(ref.pixels()).isNull();
        Attachment kept = records.find(BIMA, ref.id()).orElseThrow();
        assertThat(kept.getKeptBy()).isEqualTo("ani");
        assertThat(kept.getKeptAt()).isEqualTo(MORNING);
        assertThat(attachments.get(BIMA, ref.id())).isEqualTo(ref);
        assertThat(read(attachments.open(BIMA, ref.id()))).isEqualTo(PDF);
        assertRefused(() -> attachments.get(BANJARMASIN, ref.id())).asNotFound();
        assertRefused(() -> attachments.open(BANJARMASIN, ref.id())).asNotFound();
    }

    @Test
    void theSameFileIsStoredOnceAndItsPeriodBeginsAgain() {
        AttachmentRef first = keep("sk.pdf", PDF);
        clock.pass(Duration.ofDays(29));

        assertThat(keep("sk.pdf", PDF)).isEqualTo(first);
        clock.pass(Duration.ofDays(29));
        attachments.sweep();
        assertThat(attachments.get(BIMA, first.id())).isEqualTo(first);
    }

    @Test
    void aPictureIsStoredAsItWasDrawnAgainWithItsSize() {
        AttachmentRef ref = keep(attachments, PICTURE, "loket.png", GivenFiles.picture("png", 40, 30));

        assertThat(ref.fileName()).isEqualTo("loket.jpg");
        assertThat(ref.mediaType()).isEqualTo("image/jpeg");
        assertThat(ref.pixels().width()).isEqualTo(40);
        assertThat(ref.pixels().height()).isEqualTo(30);
        assertThat(Documents.sha256(read(attachments.open(BIMA, ref.id())))).isEqualTo(ref.sha256());
    }

    @Test
    void anUnsuitableFileIsRefusedAndNotStored() {
        assertRefused(() -> keep("sk.pdf", GivenFiles.picture("png", 4, 4))).saying("attachment_kind", "PNG", "PDF");
        assertRefused(() -> keep("sk.pdf", new byte[0])).saying("attachment_empty");
        assertThat(records.findSame(BIMA, DECREE, GivenAttachments.ref("sk.pdf", "application/pdf", null)))
                .isEmpty();
    }

    @Test
    void nothingIsStoredWhileTheStoreIsUnavailable() {
        store.goAway();

        assertRefused(() -> keep("sk.pdf", PDF)).saying("attachment_store_away");
    }

    @Test
    void ofTwoUploadsOfTheSameFileAtTheSameTimeOneIsRefused() {
        Attachments both = new Attachments(
                new InMemoryAttachmentRecords() {
                    private boolean added;

                    /** The other transaction's file is invisible before its commit. */
                    @Override
                    public Optional<Attachment> findSame(OfficeCode office, AttachmentKind kind, AttachmentRef ref) {
                        return added ? super.findSame(office, kind, ref) : Optional.empty();
                    }

                    @Override
                    public void add(Attachment attachment) {
                        added = true;
                        super.add(attachment);
                        added = false;
                    }
                },
                store,
                clock);
        keep(both, DECREE, "sk.pdf", PDF);

        assertRefused(() -> keep(both, DECREE, "sk.pdf", PDF)).saying("attachment_kept_meanwhile");
    }

    @Test
    void aFileIsPublicFromItsReleaseOnForEver() {
        AttachmentRef ref = keep("sk.pdf", PDF);
        assertRefused(() -> attachments.getPublic(BIMA, ref.id())).asNotFound();
        assertRefused(() -> attachments.openPublic(BIMA, ref.id())).asNotFound();

        attachments.release(BIMA, ref);
        clock.pass(Duration.ofDays(900));
        attachments.release(BIMA, ref);
        attachments.sweep();

        assertThat(attachments.getPublic(BIMA, ref.id())).isEqualTo(ref);
        assertThat(read(attachments.openPublic(BIMA, ref.id()))).isEqualTo(PDF);
        assertThat(records.find(BIMA, ref.id()).orElseThrow().getReleasedAt())
                .as("since the first time")
                .isEqualTo(MORNING);
        assertRefused(() -> attachments.getPublic(BANJARMASIN, ref.id())).asNotFound();
    }

    @Test
    void onlyAFileThatTheOfficeHasStoredIsReleased() {
        GivenAttachments given = new GivenAttachments(clock);
        AttachmentRef ref = given.pdf(BIMA, DECREE, "sk.pdf");
        AttachmentRef altered =
                new AttachmentRef(ref.id(), "sk-lain.pdf", ref.mediaType(), ref.size(), ref.sha256(), ref.pixels());

        assertRefused(() -> given.useCase().release(BANJARMASIN, ref)).asNotFound();
        assertRefused(() -> given.useCase().release(BIMA, altered)).asNotFound();
        assertThat(given.isPublic(BIMA, ref)).isFalse();
    }

    @Test
    void aFileIsFoundForTheUseForWhichItWasUploaded() {
        GivenAttachments given = new GivenAttachments(clock);
        AttachmentRef ref = given.pdf(BIMA, PLEDGE, "maklumat.pdf");

        assertThat(given.useCase().get(BIMA, PLEDGE, ref.id())).isEqualTo(ref);
        assertRefused(() -> given.useCase().get(BIMA, DECREE, ref.id())).asNotFound();
        assertRefused(() -> given.useCase().get(BANJARMASIN, PLEDGE, ref.id())).asNotFound();
    }

    @Test
    void unusedFilesAreDeletedWithTheirBytesAfterThirtyDays() {
        AttachmentRef ref = keep("sk.pdf", PDF);
        clock.pass(Duration.ofDays(30));
        attachments.sweep();
        assertThat(store.has(BIMA, ref.sha256())).isTrue();

        clock.pass(Duration.ofMillis(1));
        attachments.sweep();
        assertRefused(() -> attachments.get(BIMA, ref.id())).asNotFound();
        assertThat(store.has(BIMA, ref.sha256())).isFalse();
    }
}
