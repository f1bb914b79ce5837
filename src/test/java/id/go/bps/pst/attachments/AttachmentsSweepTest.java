package id.go.bps.pst.attachments;

import static id.go.bps.pst.attachments.AttachmentKind.DECREE;
import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.testkit.TaskWords;
import id.go.bps.pst.testkit.memory.SetClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttachmentsSweepTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");

    private final SetClock clock = new SetClock(Instant.parse("2026-11-30T00:00:00Z"));
    private final GivenAttachments given = new GivenAttachments(clock);
    private final AttachmentsSweep sweep = new AttachmentsSweep(given.useCase());

    @Test
    void anUnusedFileIsDeletedByTheFirstRunAfterThirtyDays() {
        AttachmentRef ref = given.pdf(BIMA, DECREE, "sk.pdf");
        clock.pass(Duration.ofDays(30));
        sweep.run();
        assertThat(given.useCase().get(BIMA, ref.id())).isEqualTo(ref);

        clock.pass(sweep.every());
        sweep.run();
        assertRefused(() -> given.useCase().get(BIMA, ref.id())).asNotFound();
    }

    @Test
    void itRunsEveryHourUnderANameInBothLanguages() {
        assertThat(sweep.every()).isEqualTo(Duration.ofHours(1));
        assertThat(TaskWords.of("attachments")).contains(sweep.kind());
    }
}
