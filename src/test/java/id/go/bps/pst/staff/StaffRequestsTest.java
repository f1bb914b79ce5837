package id.go.bps.pst.staff;

import static id.go.bps.pst.kernel.permission.Role.HEAD;
import static id.go.bps.pst.kernel.permission.Role.OFFICER;
import static id.go.bps.pst.kernel.permission.Role.OFFICE_ADMINISTRATOR;
import static id.go.bps.pst.staff.GivenStaff.BANJARMASIN;
import static id.go.bps.pst.staff.GivenStaff.BIMA;
import static id.go.bps.pst.staff.GivenStaff.person;
import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.mail.GivenMail;
import id.go.bps.pst.staff.StaffChange.Kind;
import id.go.bps.pst.staff.StaffKeeping.ChangeView;
import id.go.bps.pst.staff.StaffKeeping.MemberView;
import id.go.bps.pst.staff.StaffKeeping.StaffView;
import id.go.bps.pst.testkit.TaskWords;
import id.go.bps.pst.testkit.TasksInMemory;
import id.go.bps.pst.testkit.memory.Acting;
import id.go.bps.pst.testkit.memory.SetClock;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests of an administrator about the office's people, and their state until Keycloak has accepted them. */
class StaffRequestsTest {

    private static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");

    private final GivenStaff staff = new GivenStaff();
    private final InMemoryStaffChanges changes = new InMemoryStaffChanges();
    private final TasksInMemory tasks = new TasksInMemory();
    private final SetClock clock = new SetClock(MORNING);
    private final StaffKeeping keeping = new StaffKeeping(changes, staff.directory, tasks, clock);
    private final StaffCarrying carrying = new StaffCarrying(
            changes, staff.directory, new GivenMail(clock).useCase(), clock, "https://portal.example");
    private final Caller ani = Acting.administrator("ani", BIMA);

    /** Keycloak did not answer in time. */
    private boolean slow;

    @BeforeEach
    void lookInThisThread() {
        keeping.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, called, arguments) -> submit((Callable<?>) arguments[0]));
    }

    private <T> Future<T> submit(Callable<T> look) {
        if (slow) {
            return new CompletableFuture<>() {
                @Override
                public T get(long timeout, TimeUnit unit) throws TimeoutException {
                    throw new TimeoutException();
                }
            };
        }
        FutureTask<T> looking = new FutureTask<>(look);
        looking.run();
        return looking;
    }

    private StaffChange only() {
        assertThat(changes.list(BIMA)).hasSize(1);
        return changes.list(BIMA).getFirst();
    }

    private StaffView read() {
        return Acting.as(ani, () -> keeping.list(BIMA));
    }

    private MemberView view(Member member) {
        return read().members().stream()
                .filter(view -> view.member().id().equals(member.id()))
                .findFirst()
                .orElseThrow();
    }

    private void suspend(Member member) {
        Acting.as(ani, () -> keeping.suspend(BIMA, person(member)));
    }

    private void reinstate(Member member) {
        Acting.as(ani, () -> keeping.reinstate(BIMA, person(member)));
    }

    private void changeRoles(Member member, Role... roles) {
        Acting.as(ani, () -> keeping.changeRoles(BIMA, person(member), Set.of(roles)));
    }

    @Test
    void theViewSaysWhoTheReaderIsAndWhomTheyMayChange() {
        StaffView view = read();

        assertThat(view.mayGive()).containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR, OFFICER);
        assertThat(view.administered()).isTrue();
        assertThat(view.members())
                .extracting(MemberView::member)
                .containsExactly(staff.ani, staff.budi, staff.citra, staff.kepala);
        assertThat(view(staff.ani).own()).isTrue();
        assertThat(view(staff.budi).own()).isFalse();
        assertThat(view(staff.citra).changeable()).isTrue();
        assertThat(view(staff.kepala).changeable()).isFalse();
        assertThat(view.members()).noneMatch(MemberView::closed);
    }

    @Test
    void anOfficeWithoutAnAdministratorWhoCanSignInIsNotAdministered() {
        staff.directory.setEnabled(staff.ani.id(), false);
        staff.directory.setEnabled(staff.budi.id(), false);

        assertThat(read().administered()).isFalse();
    }

    @Test
    void whileKeycloakIsUnavailableTheViewHasRequestsOnly() {
        suspend(staff.citra);
        staff.directory.goAway(true);

        assertThat(read().members()).isNull();
        assertThat(read().administered()).as("as far as anybody knows").isTrue();
        assertThat(read().changes()).hasSize(1);
    }

    @Test
    void anInvitationIsStoredWithTheRolesThatItsWriterMayGive() {
        Acting.as(ani, () -> keeping.invite(BIMA, new Invitation("Dewi", "dewi@bps.go.id", Set.of(OFFICER))));

        StaffChange wish = only();
        assertThat(wish.getKind()).isEqualTo(Kind.INVITE);
        assertThat(wish.invitation()).isEqualTo(new Invitation("Dewi", "dewi@bps.go.id", Set.of(OFFICER)));
        assertThat(wish.getMayGive()).containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR, OFFICER);
        assertThat(wish.isTakingAway()).isFalse();
        assertThat(wish.getPerson()).isNull();
        assertThat(read().changes())
                .containsExactly(new ChangeView(
                        Kind.INVITE, "Dewi", Set.of(OFFICER), "ani", MORNING, StaffChange.State.WAITING, null, false));
    }

    @Test
    void anInvitationIsDueAtOnceAndTriedAgainAtLeastOnceAnHour() {
        InvitationTask task = new InvitationTask(carrying);
        Acting.as(ani, () -> keeping.invite(BIMA, new Invitation("Dewi", "dewi@bps.go.id", Set.of(OFFICER))));

        assertThat(tasks.waiting()).containsExactly(Map.entry(task.kind() + " 5272/" + only().getId(), MORNING));
        assertThat(task.longestWait()).isEqualTo(Duration.ofHours(1));
        assertThat(TaskWords.of("staff")).contains(task.kind());
    }

    @Test
    void aChangeOfAccessIsDueAtOnceAndTriedAgainAtLeastOnceAMinute() {
        AccessTask task = new AccessTask(carrying);
        suspend(staff.citra);

        assertThat(tasks.waiting()).containsExactly(Map.entry(task.kind() + " 5272/" + only().getId(), MORNING));
        assertThat(task.longestWait()).isEqualTo(Duration.ofMinutes(1));
        assertThat(TaskWords.of("staff")).contains(task.kind());
    }

    @Test
    void aRoleBeyondTheCallersIsRefused() {
        assertRefused(() -> Acting.as(
                        ani, () -> keeping.invite(BIMA, new Invitation("Dewi", "dewi@bps.go.id", Set.of(HEAD)))))
                .saying("staff_role_not_yours")
                .in("roles");
        assertRefused(() -> changeRoles(staff.citra, OFFICER, HEAD))
                .saying("staff_role_not_yours")
                .in("roles");
        assertThat(changes.list(BIMA)).isEmpty();
    }

    @Test
    void aSuspensionIsStoredAndBlocksThePersonMeanwhile() {
        suspend(staff.citra);

        StaffChange wish = only();
        assertThat(wish.getKind()).isEqualTo(Kind.SUSPEND);
        assertThat(wish.getPerson()).isEqualTo(staff.citra.id());
        assertThat(wish.getName()).isEqualTo("citra");
        assertThat(wish.getAskedBy()).isEqualTo("ani");
        assertThat(wish.isTakingAway()).isTrue();
        assertThat(view(staff.citra).closed()).isTrue();
        assertThat(view(staff.budi).closed()).isFalse();
        assertThat(read().changes().getFirst().closed()).isTrue();
    }

    @Test
    void theNewestWaitingRequestDecidesWhetherAPersonIsBlocked() {
        suspend(staff.citra);
        reinstate(staff.citra);
        assertThat(view(staff.citra).closed()).isFalse();

        suspend(staff.citra);
        changeRoles(staff.citra, OFFICER, OFFICE_ADMINISTRATOR);
        assertThat(view(staff.citra).closed()).as("roles are another matter").isTrue();
        changes.list(BIMA).forEach(wish -> wish.done(MORNING));
        assertThat(view(staff.citra).closed()).as("Keycloak has it").isFalse();
        assertThat(read().changes()).noneMatch(ChangeView::closed);
    }

    @Test
    void aRefusedRequestHasAReason() {
        suspend(staff.citra);
        only().refused("staff_gone", MORNING);

        ChangeView view = read().changes().getFirst();
        assertThat(view.state()).isEqualTo(StaffChange.State.REFUSED);
        assertThat(view.reason().getMessageKey()).isEqualTo("staff_gone");
    }

    @Test
    void fewerRolesTakeRightsAwayAndMoreRolesDoNot() {
        changeRoles(staff.budi, OFFICER);
        assertThat(only().isTakingAway()).isTrue();
        assertThat(only().getRoles()).containsExactly(OFFICER);

        changeRoles(staff.citra, OFFICER, OFFICE_ADMINISTRATOR);
        assertThat(changes.list(BIMA).getFirst().isTakingAway()).isFalse();
    }

    @Test
    void aPersonKeepsAtLeastOneRole() {
        assertRefused(() -> changeRoles(staff.citra))
                .saying("staff_role_missing")
                .in("roles");
    }

    @Test
    void aPersonOfAnotherOfficeOrAnUnknownOneIsNotFound() {
        assertRefused(() -> suspend(staff.eko)).asNotFound();
        assertRefused(() -> reinstate(GivenStaff.member(99, "nobody", Set.of(), Set.of("5272"))))
                .asNotFound();
        assertThat(changes.list(BIMA)).isEmpty();
        assertThat(changes.list(BANJARMASIN)).isEmpty();
    }

    @Test
    void aPersonWithARoleThatTheCallerCannotGiveCannotBeSuspended() {
        assertRefused(() -> suspend(staff.kepala))
                .saying("staff_person_not_yours")
                .in("members");
        assertThat(changes.list(BIMA)).isEmpty();
    }

    @Test
    void theLastAdministratorCannotBeSuspended() {
        staff.directory.setEnabled(staff.budi.id(), false);

        assertRefused(() -> suspend(staff.ani))
                .saying("staff_last_administrator")
                .in("members");
        assertRefused(() -> changeRoles(staff.ani, OFFICER))
                .saying("staff_last_administrator")
                .in("members");
        assertThat(changes.list(BIMA)).isEmpty();
    }

    @Test
    void whileKeycloakIsUnavailableARequestIsStoredUnchecked() {
        staff.directory.goAway(true);
        suspend(staff.kepala);
        assertThat(only().isTakingAway()).isTrue();

        changeRoles(staff.citra, OFFICER, OFFICE_ADMINISTRATOR);
        assertThat(changes.list(BIMA).getFirst().isTakingAway())
                .as("nobody knows what they have")
                .isTrue();
    }

    @Test
    void withoutATimelyAnswerOfKeycloakARequestIsStoredUnchecked() {
        slow = true;
        suspend(staff.citra);

        assertThat(only().isTakingAway()).isTrue();
    }
}
