package id.go.bps.pst.standards.versions;

import static id.go.bps.pst.standards.StandardsInMemory.BANJARMASIN;
import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.COUNTER;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.reachedBy;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.offices.profile.OfficeProfileChanged;
import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.testkit.memory.Acting;
import org.junit.jupiter.api.Test;

class ComplaintChannelCheckTest {

    private static final OfficeProfile BEFORE = reachedBy(COUNTER, "kotak-saran");

    private final StandardsInMemory given = new StandardsInMemory();
    private final ComplaintChannelCheck kept = new ComplaintChannelCheck(given.offers, given.versions);

    /** The refusal when the office keeps only these contacts; null where it is accepted. */
    private Refusal change(OfficeCode office, OfficeProfile before, String... contacts) {
        return refused(given.ani, () -> kept.check(new OfficeProfileChanged(office, before, reachedBy(contacts))));
    }

    @Test
    void aContactOfAPublishedStandardCannotBeRemoved() {
        given.published(complete());
        Refusal refusal = change(BIMA, BEFORE, "kotak-saran");

        assertThat(refusal.getMessageKey()).isEqualTo("contact_in_use");
        assertThat(refusal.getArguments()).containsExactly("Perpustakaan");
        assertThat(refusal.getField()).contains("contacts");
    }

    @Test
    void aContactOfASubmittedVersionCannotBeRemoved() {
        given.submitted(complete());

        assertThat(change(BIMA, BEFORE, "kotak-saran").getMessageKey()).isEqualTo("contact_in_use");
    }

    @Test
    void aContactOfADraftCanBeRemoved() {
        given.draft(complete());

        assertThat(change(BIMA, BEFORE, "kotak-saran")).isNull();
    }

    @Test
    void aContactOfNoStandardCanBeRemoved() {
        given.published(complete());

        assertThat(change(BIMA, BEFORE, COUNTER)).isNull();
    }

    @Test
    void aContactThatTheOfficeNeverHadIsNotMissing() {
        given.published(complete());

        assertThat(change(BIMA, reachedBy("kotak-saran"), "kotak-saran")).isNull();
    }

    @Test
    void versionsNoLongerInForceAndOtherOfficesPreventNothing() {
        given.published(complete());
        Acting.as(given.head, () -> given.publishing.withdraw(BIMA, LIBRARY, 1, "Berhenti"));
        assertThat(change(BIMA, BEFORE, "kotak-saran")).isNull();

        given.published(complete());
        assertThat(change(BANJARMASIN, BEFORE, "kotak-saran")).isNull();
    }
}
