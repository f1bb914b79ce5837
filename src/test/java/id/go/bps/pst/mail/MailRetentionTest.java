package id.go.bps.pst.mail;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.personal.RetentionRule;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailRetentionTest {

    @Test
    void aLetterIsDeletedNinetyDaysAfterItWasSentAndNeverWhileItWaits() throws NoSuchFieldException {
        RetentionRule letters = MailRetention.letters();

        assertThat(letters.isDeleting()).isTrue();
        assertThat(letters.until(Instant.parse("2026-11-30T00:00:00Z"))).isEqualTo("2026-09-01T00:00:00Z");
        assertThat(letters.table())
                .isEqualTo(OutgoingMail.class.getAnnotation(Table.class).name());
        assertThat(letters.since())
                .as("a waiting letter has no such instant")
                .isEqualTo(OutgoingMail.class
                        .getDeclaredField("sentAt")
                        .getAnnotation(Column.class)
                        .name());
    }
}
