package id.go.bps.pst.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.personal.LoggedReads;
import id.go.bps.pst.personal.ReadLogging;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The personal rows that a running use case reads. */
class PersonalReadsTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final Caller OFFICER = Caller.person("petugas", "Petugas", Set.of(Role.OFFICER), Set.of(BIMA));
    private static final PersonalRead FIRST = new PersonalRead("visit", BIMA, 1);
    private static final PersonalRead SECOND = new PersonalRead("visit", BIMA, 2);

    private final PersonalReads reads = new PersonalReads("call the next visitor");

    @Test
    void each_row_is_logged_once_in_the_order_of_reading() throws Exception {
        CallContext.as(OFFICER, "Visits.call", reads, () -> {
            CallContext.note(SECOND);
            CallContext.note(FIRST);
            CallContext.note(SECOND);
            return null;
        });
        assertThat(reads.getRows()).containsExactly(SECOND, FIRST);
    }

    /** Includes the reads of another use case that it calls, and of methods that are open to all. */
    @Test
    void a_purpose_applies_to_called_use_cases() throws Exception {
        CallContext.as(OFFICER, "Visits.call", reads, () -> {
            assertThat(CallContext.current().orElseThrow().getPurpose()).isEqualTo("call the next visitor");
            return CallContext.as(OFFICER, "Guests.get", () -> {
                assertThat(CallContext.current().orElseThrow().getPurpose()).isEqualTo("call the next visitor");
                CallContext.note(FIRST);
                return null;
            });
        });
        assertThat(reads.getRows()).containsExactly(FIRST);
    }

    @Test
    void a_purpose_ends_with_its_use_case() throws Exception {
        CallContext.as(OFFICER, "Desk.open", () -> {
            CallContext.as(OFFICER, "Visits.call", reads, () -> null);
            assertThat(CallContext.current().orElseThrow().getPurpose()).isEmpty();
            assertThatThrownBy(() -> CallContext.note(FIRST)).hasMessageContaining("Desk.open");
            return null;
        });
        assertThat(reads.getRows()).isEmpty();
    }

    @Test
    void the_log_is_written_only_if_something_was_read() throws Exception {
        List<PersonalReads> written = new ArrayList<>();
        ReadLogging logging = new ReadLogging(new LoggedReads() {
            @Override
            public void add(PersonalReads more) {
                written.add(more);
            }
        });
        logging.write(reads);
        assertThat(written).isEmpty();
        reads.note(FIRST);
        logging.write(reads);
        assertThat(written).containsExactly(reads);
    }
}
