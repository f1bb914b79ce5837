package id.go.bps.pst.personal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.CallContext;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.PersonalRead;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A personal row is read only for a stated purpose. */
class ReadLoggingTest {

    private static final PersonalRead READ = new PersonalRead("visit", OfficeCode.of("5272"), 7);

    @Test
    void a_read_outside_a_use_case_cannot_be_logged() {
        assertThatThrownBy(() -> CallContext.note(READ))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("visit")
                .hasMessageContaining("nobody");
    }

    @Test
    void a_use_case_without_a_stated_purpose_cannot_read_a_personal_row() {
        Caller caller = Caller.person("petugas", "Petugas", Set.of(), Set.of());
        assertThatThrownBy(() -> CallContext.as(caller, "Visits.list", () -> {
                    CallContext.note(READ);
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Visits.list");
    }
}
