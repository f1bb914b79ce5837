package id.go.bps.pst.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.personal.RetentionRule;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StaffRetentionTest {

    @Test
    void aRequestIsDeletedFiveYearsAfterItWasCarriedOutAndNeverWhileItWaits() throws NoSuchFieldException {
        RetentionRule requests = StaffRetention.requests();

        assertThat(requests.isDeleting()).isTrue();
        assertThat(requests.until(Instant.parse("2026-11-30T00:00:00Z"))).isEqualTo("2021-11-30T00:00:00Z");
        assertThat(requests.table())
                .isEqualTo(StaffChange.class.getAnnotation(Table.class).name());
        assertThat(requests.since())
                .as("a waiting request has no such instant")
                .isEqualTo(StaffChange.class
                        .getDeclaredField("doneAt")
                        .getAnnotation(Column.class)
                        .name());
    }
}
