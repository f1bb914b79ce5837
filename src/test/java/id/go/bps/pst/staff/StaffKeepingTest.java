package id.go.bps.pst.staff;

import static id.go.bps.pst.kernel.permission.Role.AUDITOR;
import static id.go.bps.pst.kernel.permission.Role.HEAD;
import static id.go.bps.pst.kernel.permission.Role.OFFICER;
import static id.go.bps.pst.kernel.permission.Role.OFFICE_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.staff.StaffChange.Kind;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffKeepingTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final Set<Role> AN_ADMINISTRATORS = Set.of(OFFICE_ADMINISTRATOR, OFFICER);

    private final Member ani = member("ani", Set.of(OFFICE_ADMINISTRATOR), Set.of("5272"), true, false);
    private final Member budi = member("budi", Set.of(OFFICE_ADMINISTRATOR), Set.of("5272"), true, false);
    private final Member citra = member("citra", Set.of(OFFICER), Set.of("5272"), true, false);
    private final Member kepala = member("kepala", Set.of(HEAD), Set.of("5272"), true, false);

    @Test
    void administratorsGiveTheirOwnRolesAndTheOfficers() {
        assertThat(StaffKeeping.mayGive(caller(OFFICE_ADMINISTRATOR), BIMA)).isEqualTo(AN_ADMINISTRATORS);
        assertThat(StaffKeeping.mayGive(caller(OFFICE_ADMINISTRATOR, HEAD), BIMA))
                .containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR, HEAD, OFFICER);
        assertThat(StaffKeeping.mayGive(caller(OFFICE_ADMINISTRATOR, AUDITOR), BIMA))
                .isEqualTo(AN_ADMINISTRATORS);
        assertThat(StaffKeeping.mayGive(caller(HEAD), BIMA)).isEmpty();
        assertThat(StaffKeeping.mayGive(caller(OFFICE_ADMINISTRATOR), OfficeCode.of("6371")))
                .isEmpty();
    }

    @Test
    void theCentreGivesTheRolesOfAnOfficeAndNoneOfItsOwn() {
        Caller centre = Caller.person("x", "X", Set.of(Role.CENTRAL_ADMINISTRATOR), Set.of(OfficeCode.HEAD_OFFICE));
        assertThat(StaffKeeping.mayGive(centre, BIMA)).containsExactlyInAnyOrder(OFFICE_ADMINISTRATOR, HEAD, OFFICER);
        Caller auditor = Caller.person("x", "X", Set.of(AUDITOR), Set.of(OfficeCode.HEAD_OFFICE));
        assertThat(StaffKeeping.mayGive(auditor, BIMA)).isEmpty();
    }

    @Test
    void aPersonWithARoleThatTheCallerCannotGiveCannotBeChanged() {
        assertRefused("staff_person_not_yours", Kind.SUSPEND, kepala, Set.of());
        assertRefused(
                "staff_person_not_yours",
                Kind.ROLES,
                member("x", Set.of(OFFICER, AUDITOR), Set.of("5272"), true, false),
                Set.of(OFFICER));
    }

    @Test
    void aPersonOfAnotherOfficeCannotBeChanged() {
        assertRefused(
                "staff_elsewhere", Kind.SUSPEND, member("x", Set.of(OFFICER), Set.of("6371"), true, false), Set.of());
        assertRefused(
                "staff_person_not_yours",
                Kind.SUSPEND,
                member("x", Set.of(OFFICER), Set.of("5272", "6371"), true, false),
                Set.of());
    }

    @Test
    void anOfficeKeepsAnAdministratorWhoCanSignIn() {
        assertRefused("staff_last_administrator", Kind.SUSPEND, ani, Set.of(), ani, citra);
        assertRefused("staff_last_administrator", Kind.ROLES, ani, Set.of(OFFICER), ani, citra);
        Member expected = member("dewi", Set.of(OFFICE_ADMINISTRATOR), Set.of("5272"), true, true);
        Member suspended = member("eko", Set.of(OFFICE_ADMINISTRATOR), Set.of("5272"), false, false);
        assertRefused("staff_last_administrator", Kind.SUSPEND, ani, Set.of(), ani, expected, suspended);

        allowed(Kind.ROLES, ani, Set.of(OFFICE_ADMINISTRATOR, OFFICER), ani);
        allowed(Kind.SUSPEND, ani, Set.of(), ani, budi);
        allowed(Kind.SUSPEND, citra, Set.of(), ani, citra);
        allowed(Kind.REINSTATE, suspended, Set.of(), ani, suspended);
    }

    @Test
    void aChangeThatMayTakeRightsAwayBlocksThePersonAtOnce() {
        assertThat(StaffKeeping.takesAway(Kind.SUSPEND, Set.of(), Optional.of(Set.of(OFFICER))))
                .isTrue();
        assertThat(StaffKeeping.takesAway(Kind.REINSTATE, Set.of(), Optional.empty()))
                .isFalse();
        Set<Role> both = Set.of(OFFICER, OFFICE_ADMINISTRATOR);
        assertThat(StaffKeeping.takesAway(Kind.ROLES, Set.of(OFFICER), Optional.of(both)))
                .isTrue();
        assertThat(StaffKeeping.takesAway(Kind.ROLES, both, Optional.of(Set.of(OFFICER))))
                .isFalse();
        assertThat(StaffKeeping.takesAway(Kind.ROLES, both, Optional.empty()))
                .as("nobody knows what they have")
                .isTrue();
    }

    @Test
    void accessIsTriedAgainWithinAMinuteAndAnInvitationLater() {
        assertThat(new AccessTask(null).longestWait()).isEqualTo(Duration.ofMinutes(1));
        assertThat(new InvitationTask(null).longestWait()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void anInvitationHasAPersonAnAddressAndARole() {
        assertThat(new Invitation(" Dewi Lestari ", "Dewi@BPS.go.id", Set.of(OFFICER)))
                .isEqualTo(new Invitation("Dewi Lestari", "dewi@bps.go.id", Set.of(OFFICER)));
        assertThatThrownBy(() -> new Invitation("", "a@bps.go.id", Set.of(OFFICER)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Invitation("Dewi", "a@bps.go.id", Set.of()))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dewi",
                "dewi@",
                "@bps.go.id",
                "dewi@bps",
                "dewi lestari@bps.go.id",
                "Dewi <dewi@bps.go.id>",
                "dewi@bps.go.id, eko@bps.go.id",
                "dewi@bps.go.id\nBcc: x@x.example",
                "dewi@-"
            })
    void whatIsNoOneAddressIsRefused(String address) {
        assertThatThrownBy(() -> new Invitation("Dewi", address, Set.of(OFFICER)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.getField()).contains("email"));
    }

    private static void allowed(Kind kind, Member member, Set<Role> roles, Member... staff) {
        StaffKeeping.requireAllowed(directoryOf(staff), BIMA, kind, member, roles, AN_ADMINISTRATORS);
    }

    private static void assertRefused(String key, Kind kind, Member member, Set<Role> roles, Member... staff) {
        assertThatThrownBy(() -> allowed(kind, member, roles, staff))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.getMessageKey())
                        .isEqualTo(key));
    }

    private static StaffDirectory directoryOf(Member... staff) {
        return (StaffDirectory) Proxy.newProxyInstance(
                StaffKeepingTest.class.getClassLoader(),
                new Class<?>[] {StaffDirectory.class},
                (proxy, called, arguments) -> {
                    if (called.getName().equals("list")) {
                        return List.of(staff);
                    }
                    throw new UnsupportedOperationException(called.getName());
                });
    }

    private static Member member(String name, Set<Role> roles, Set<String> offices, boolean enabled, boolean expected) {
        return new Member(name, name, name, name + "@bps.go.id", roles, offices, enabled, expected);
    }

    private static Caller caller(Role... roles) {
        return Caller.person("x", "X", Set.of(roles), Set.of(BIMA));
    }
}
