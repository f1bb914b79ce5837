package id.go.bps.pst.staff;

import static id.go.bps.pst.kernel.permission.Role.HEAD;
import static id.go.bps.pst.kernel.permission.Role.OFFICER;
import static id.go.bps.pst.kernel.permission.Role.OFFICE_ADMINISTRATOR;
import static id.go.bps.pst.staff.GivenStaff.BANJARMASIN;
import static id.go.bps.pst.staff.GivenStaff.BIMA;
import static id.go.bps.pst.staff.GivenStaff.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.mail.GivenMail;
import id.go.bps.pst.mail.Mail;
import id.go.bps.pst.staff.StaffChange.Kind;
import id.go.bps.pst.staff.StaffChange.State;
import id.go.bps.pst.testkit.memory.Acting;
import id.go.bps.pst.testkit.memory.SetClock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffCarryingTest {

    private static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");
    private static final Set<Role> AN_ADMINISTRATORS = Set.of(OFFICE_ADMINISTRATOR, OFFICER);
    private static final Invitation DEWI = new Invitation("Dewi", "dewi@bps.go.id", Set.of(OFFICER));

    private final SetClock clock = new SetClock(MORNING);
    private final GivenStaff staff = new GivenStaff();
    private final InMemoryStaffChanges changes = new InMemoryStaffChanges();
    private final GivenMail mail = new GivenMail(clock);
    private final StaffCarrying carrying =
            new StaffCarrying(changes, staff.directory, mail.useCase(), clock, "https://portal.example");

    private StaffChange invite() {
        StaffChange request = StaffChange.invite(BIMA, DEWI, AN_ADMINISTRATORS, "ani", clock.instant());
        changes.add(request);
        return request;
    }

    private StaffChange request(Kind kind, Member member, Role... roles) {
        StaffChange request = StaffChange.of(
                BIMA, kind, person(member), Set.of(roles), AN_ADMINISTRATORS, false, "ani", clock.instant());
        changes.add(request);
        return request;
    }

    private StaffChange carriedOut(StaffChange request) {
        carrying.carryOut(BIMA, request.getId());
        return request;
    }

    private List<Mail.Letter> letters() {
        return Acting.as(Acting.administrator("ani", BIMA), () -> mail.useCase().list(BIMA));
    }

    private void assertRefused(StaffChange request, String reason) {
        carriedOut(request);
        assertThat(request.getState()).isEqualTo(State.REFUSED);
        assertThat(request.getReason()).isEqualTo(reason);
        assertThat(request.getDoneAt()).isEqualTo(clock.instant());
    }

    @Test
    void anInvitedPersonGetsAnAccountWithRolesAndALetterWithAPassword() {
        StaffChange request = carriedOut(invite());

        assertThat(request.getState()).isEqualTo(State.DONE);
        assertThat(request.getDoneAt()).isEqualTo(MORNING);
        Member dewi = staff.directory.findByAddress("dewi@bps.go.id").orElseThrow();
        assertThat(dewi.offices()).containsExactly("5272");
        assertThat(dewi.roles()).containsExactly(OFFICER);
        String password = staff.directory.firstPassword(dewi.id());
        assertThat(password).matches("[a-zA-Z2-9]{20}").doesNotContainPattern("[ilIO01]");
        Mail.Letter letter = letters().getFirst();
        assertThat(letter.recipient()).isEqualTo("dewi@bps.go.id");
        assertThat(letter.madeBy()).isEqualTo("ani");
        assertThat(letter.body())
                .contains("Dewi", "https://portal.example/desk/", "dewi@bps.go.id", password)
                .doesNotContain(Mail.SECRET);
    }

    @Test
    void eachInvitationHasAPasswordOfItsOwn() {
        carriedOut(invite());
        String id =
                staff.directory.findByAddress("dewi@bps.go.id").orElseThrow().id();
        String first = staff.directory.firstPassword(id);
        carriedOut(invite());

        assertThat(staff.directory.firstPassword(id)).isNotEqualTo(first);
    }

    @Test
    void anAccountMadeForTheOfficeAndNeverUsedIsUsedAgain() {
        carriedOut(invite());
        int accounts = staff.directory.list(BIMA).size();

        assertThat(carriedOut(invite()).getState()).isEqualTo(State.DONE);
        assertThat(staff.directory.list(BIMA)).hasSize(accounts);
        assertThat(letters()).hasSize(2);
    }

    private void giveDewi(Set<Role> roles, Set<String> offices, boolean enabled, boolean expected) {
        staff.directory.give(
                new Member(GivenStaff.id(9), "dewi", "Dewi", "dewi@bps.go.id", roles, offices, enabled, expected));
    }

    @Test
    void anAddressInUseIsRefused() {
        giveDewi(Set.of(OFFICER), Set.of("5272"), true, false);

        assertRefused(invite(), "staff_email_taken");
        assertThat(letters()).isEmpty();
    }

    @Test
    void aSuspendedAccountIsRefused() {
        giveDewi(Set.of(OFFICER), Set.of("5272"), false, true);

        assertRefused(invite(), "staff_email_taken");
    }

    @Test
    void anAccountOfAnotherOfficeIsRefused() {
        giveDewi(Set.of(OFFICER), Set.of("5272", "6371"), true, true);

        assertRefused(invite(), "staff_email_taken");
    }

    @Test
    void anAccountWithARoleBeyondTheWritersIsRefused() {
        giveDewi(Set.of(HEAD), Set.of("5272"), true, true);

        assertRefused(invite(), "staff_email_taken");
        assertThat(staff.directory.get(GivenStaff.id(9)).roles()).containsExactly(HEAD);
    }

    @Test
    void aSuspendedPersonIsSignedOutAndCannotSignIn() {
        StaffChange request = carriedOut(request(Kind.SUSPEND, staff.citra));

        assertThat(request.getState()).isEqualTo(State.DONE);
        assertThat(staff.directory.get(staff.citra.id()).enabled()).isFalse();
        assertThat(staff.directory.sessionsEnded()).containsExactly(staff.citra.id());
    }

    @Test
    void aReinstatedPersonCanSignInAgain() {
        staff.directory.setEnabled(staff.citra.id(), false);
        carriedOut(request(Kind.REINSTATE, staff.citra));

        assertThat(staff.directory.get(staff.citra.id()).enabled()).isTrue();
    }

    @Test
    void aPersonWithNewRolesIsSignedOutAndHasExactlyThoseRoles() {
        carriedOut(request(Kind.ROLES, staff.budi, OFFICER));

        assertThat(staff.directory.get(staff.budi.id()).roles()).containsExactly(OFFICER);
        assertThat(staff.directory.get(staff.budi.id()).enabled()).isTrue();
        assertThat(staff.directory.sessionsEnded()).containsExactly(staff.budi.id());
    }

    @Test
    void aPersonWhoNoLongerExistsIsNotChanged() {
        assertRefused(request(Kind.SUSPEND, GivenStaff.member(99, "nobody", Set.of(), Set.of("5272"))), "staff_gone");
    }

    @Test
    void aChangeOfTheStateInTheMeantimeRefusesTheRequest() {
        StaffChange first = request(Kind.SUSPEND, staff.ani);
        StaffChange second = request(Kind.SUSPEND, staff.budi);
        carriedOut(first);

        assertRefused(second, "staff_last_administrator");
        assertThat(staff.directory.get(staff.budi.id()).enabled()).isTrue();
        assertRefused(request(Kind.SUSPEND, staff.eko), "staff_elsewhere");
        assertRefused(request(Kind.SUSPEND, staff.kepala), "staff_person_not_yours");
    }

    @Test
    void aRequestThatKeycloakDoesNotAcceptWaits() {
        staff.directory.goAway(true);
        StaffChange request = request(Kind.SUSPEND, staff.citra);
        AccessTask task = new AccessTask(carrying);
        assertThatThrownBy(() -> task.run(BIMA, request.getId())).isInstanceOf(DirectoryFailure.class);
        assertThat(request.getState()).isEqualTo(State.WAITING);

        staff.directory.goAway(false);
        assertThat(task.run(BIMA, request.getId())).isEmpty();
        assertThat(request.getState()).isEqualTo(State.DONE);
    }

    @Test
    void anInvitationThatKeycloakDoesNotAcceptWaits() {
        staff.directory.goAway(true);
        StaffChange request = invite();
        InvitationTask task = new InvitationTask(carrying);
        assertThatThrownBy(() -> task.run(BIMA, request.getId())).isInstanceOf(DirectoryFailure.class);
        assertThat(request.getState()).isEqualTo(State.WAITING);

        staff.directory.goAway(false);
        assertThat(task.run(BIMA, request.getId())).isEmpty();
        assertThat(request.getState()).isEqualTo(State.DONE);
    }

    @Test
    void earlierRequestsAboutTheSamePersonAreCarriedOutFirst() {
        StaffChange suspension = request(Kind.SUSPEND, staff.citra);
        carriedOut(request(Kind.REINSTATE, staff.citra));

        assertThat(suspension.getState()).isEqualTo(State.DONE);
        assertThat(staff.directory.get(staff.citra.id()).enabled()).isTrue();
    }

    @Test
    void aRequestIsCarriedOutOnceAndForItsOfficeOnly() {
        StaffChange request = request(Kind.SUSPEND, staff.citra);
        carrying.carryOut(BANJARMASIN, request.getId());
        assertThat(request.getState()).isEqualTo(State.WAITING);

        carriedOut(request);
        carriedOut(request);
        assertThat(staff.directory.sessionsEnded()).hasSize(1);
    }
}
