package id.go.bps.pst.attachments;

import static id.go.bps.pst.attachments.AttachmentKind.DECREE;
import static id.go.bps.pst.attachments.AttachmentKind.PLEDGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.attachments.AttachmentRecords.DeletedFile;
import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.persistence.DuplicateRow;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The contract of every {@link AttachmentRecords}, in memory and in PostgreSQL. */
abstract class AttachmentRecordsContract {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");

    /** Before any file that the portal could hold otherwise. */
    private static final Instant THEN = Instant.parse("2011-05-05T00:00:00Z");

    private static final Duration KEPT = Duration.ofDays(30);

    abstract AttachmentRecords records();

    abstract void keepContent(OfficeCode office, byte[] content);

    private static byte[] content(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static AttachmentRef ref(String fileName, String text) {
        byte[] content = content(text);
        return new AttachmentRef(
                UUID.randomUUID().toString(),
                fileName,
                "application/pdf",
                content.length,
                Documents.sha256(content),
                null);
    }

    private Attachment keep(OfficeCode office, AttachmentKind kind, AttachmentRef ref, String text) {
        records().lock(office, ref.sha256());
        keepContent(office, content(text));
        Attachment attachment = new Attachment(office, kind, ref, THEN, "ani");
        records().add(attachment);
        return attachment;
    }

    @Test
    void aFileIsFoundByItsOfficeAndPublicAfterItsRelease() {
        AttachmentRef ref = ref("sk.pdf", "released");
        Attachment attachment = keep(BIMA, DECREE, ref, "released");

        assertThat(records().find(BIMA, ref.id())).map(Attachment::ref).contains(ref);
        assertThat(records().find(BANJARMASIN, ref.id())).isEmpty();
        assertThat(records().findReleased(BIMA, ref.id())).isEmpty();
        attachment.release(THEN);
        assertThat(records().findReleased(BIMA, ref.id())).contains(attachment);
        assertThat(records().findReleased(BANJARMASIN, ref.id())).isEmpty();
    }

    @Test
    void theSameFileHasTheSameOfficeKindContentAndName() {
        keep(BIMA, DECREE, ref("sk.pdf", "same"), "same");

        assertThat(records().findSame(BIMA, DECREE, ref("sk.pdf", "same"))).isPresent();
        assertThat(records().findSame(BANJARMASIN, DECREE, ref("sk.pdf", "same")))
                .isEmpty();
        assertThat(records().findSame(BIMA, PLEDGE, ref("sk.pdf", "same"))).isEmpty();
        assertThat(records().findSame(BIMA, DECREE, ref("sk-2.pdf", "same"))).isEmpty();
        assertThat(records().findSame(BIMA, DECREE, ref("sk.pdf", "another"))).isEmpty();
    }

    @Test
    void theSameFileIsAddedOnce() {
        keep(BIMA, DECREE, ref("sk.pdf", "twice"), "twice");

        assertThatThrownBy(() -> keep(BIMA, DECREE, ref("sk.pdf", "twice"), "twice"))
                .isInstanceOfSatisfying(
                        PersistenceException.class,
                        failure -> assertThat(DuplicateRow.isCauseOf(failure)).isTrue());
    }

    @Test
    void expiredFilesAreDeletedAndTheirBytesWithTheLastRecord() {
        AttachmentRef gone = ref("sk.pdf", "gone");
        AttachmentRef renamed = ref("sk-2.pdf", "gone");
        AttachmentRef handedInAgain = ref("sk.pdf", "handed in again");
        AttachmentRef released = ref("sk.pdf", "public");
        keep(BIMA, DECREE, gone, "gone");
        keep(BIMA, DECREE, renamed, "gone").handedInAgain(THEN.plusSeconds(1));
        keep(BIMA, DECREE, handedInAgain, "handed in again").handedInAgain(THEN.plus(KEPT));
        keep(BIMA, DECREE, released, "public").release(THEN);
        records().findReleased(BIMA, released.id());

        assertThat(records().sweepAcrossOffices(THEN.plus(KEPT))).isEmpty();
        assertThat(records().find(BIMA, gone.id())).isPresent();
        assertThat(records().sweepAcrossOffices(THEN.plus(KEPT).plusMillis(1)))
                .as("the other name still needs the bytes")
                .isEmpty();
        assertThat(records().find(BIMA, gone.id())).isEmpty();
        assertThat(records().sweepAcrossOffices(THEN.plus(KEPT).plusSeconds(2)))
                .containsExactly(new DeletedFile(BIMA, gone.sha256()));
        assertThat(records().find(BIMA, renamed.id())).isEmpty();
        assertThat(records().find(BIMA, handedInAgain.id())).isPresent();
        assertThat(records().find(BIMA, released.id())).isPresent();
    }
}
