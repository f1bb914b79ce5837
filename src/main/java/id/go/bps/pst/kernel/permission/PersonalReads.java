package id.go.bps.pst.kernel.permission;

import java.util.LinkedHashSet;
import java.util.Set;

/** The personal rows that one use case reads, each once, and the purpose. */
public final class PersonalReads {

    private final String purpose;
    private final Set<PersonalRead> rows = new LinkedHashSet<>();

    PersonalReads(String purpose) {
        this.purpose = purpose;
    }

    public String getPurpose() {
        return purpose;
    }

    /** In the order of their first reading. */
    public Set<PersonalRead> getRows() {
        return new LinkedHashSet<>(rows);
    }

    void note(PersonalRead read) {
        rows.add(read);
    }
}
