package id.go.bps.pst.staff;

import static id.go.bps.pst.kernel.permission.Role.OFFICER;
import static id.go.bps.pst.kernel.permission.Role.OFFICE_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.staff.StaffChange.Kind;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The contract of every {@link StaffChanges}, in memory and in PostgreSQL. */
abstract class StaffChangesContract {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final Instant MORNING = Instant.parse("2031-05-05T00:00:00Z");

    abstract StaffChanges changes();

    private StaffChange invite(OfficeCode office, String name) {
        Invitation invitation = new Invitation(name, "dewi@bps.go.id", Set.of(OFFICER, OFFICE_ADMINISTRATOR));
        StaffChange change = StaffChange.invite(office, invitation, Set.of(OFFICER), "ani", MORNING);
        changes().add(change);
        return change;
    }

    @Test
    void theThirtyNewestRequestsOfAnOfficeAreListedTheNewestFirst() {
        invite(BIMA, "oldest");
        for (int i = 1; i < 30; i++) {
            invite(BIMA, "Nomor " + i);
        }
        invite(BANJARMASIN, "theirs");
        invite(BIMA, "newest");

        assertThat(changes().list(BIMA))
                .hasSize(30)
                .extracting(StaffChange::getName)
                .startsWith("newest", "Nomor 29")
                .endsWith("Nomor 1");
    }

    private StaffChange suspend(OfficeCode office, String person) {
        StaffChange change = StaffChange.of(
                office, Kind.SUSPEND, new Person(person, "Citra"), Set.of(), Set.of(OFFICER), true, "ani", MORNING);
        changes().add(change);
        return change;
    }

    @Test
    void aRequestIsLockedByItsOfficeOnlyAndWhileItWaits() {
        StaffChange change = invite(BIMA, "waiting");

        assertThat(changes().lockWaiting(BANJARMASIN, change.getId())).isEmpty();
        assertThat(changes().lockWaiting(BIMA, change.getId())).containsExactly(change);

        change.done(MORNING);
        changes().list(BIMA);
        assertThat(changes().lockWaiting(BIMA, change.getId())).isEmpty();
    }

    @Test
    void aRequestIsLockedWithEarlierWaitingOnesAboutTheSamePerson() {
        String citra = "00000000-0000-0000-0000-000000000001";
        StaffChange done = suspend(BIMA, citra);
        StaffChange earlier = suspend(BIMA, citra);
        suspend(BIMA, "00000000-0000-0000-0000-000000000002");
        suspend(BANJARMASIN, citra);
        StaffChange wanted = suspend(BIMA, citra);
        StaffChange later = suspend(BIMA, citra);
        done.done(MORNING);
        changes().list(BIMA);

        assertThat(changes().lockWaiting(BIMA, wanted.getId())).containsExactly(earlier, wanted);
        assertThat(changes().lockWaiting(BIMA, later.getId())).containsExactly(earlier, wanted, later);
    }

    @Test
    void invitationsAreAboutNoPersonAndNotLockedTogether() {
        invite(BIMA, "first");
        StaffChange second = invite(BIMA, "second");

        assertThat(changes().lockWaiting(BIMA, second.getId())).containsExactly(second);
    }
}
