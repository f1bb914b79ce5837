package id.go.bps.pst.kernel.permission;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.staff.StaffPermission;
import id.go.bps.pst.standards.StandardPermission;
import id.go.bps.pst.testkit.Permissions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what, and how far. */
class CallerTest {

    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final OfficeCode BANJARMASIN = OfficeCode.of("6371");
    private static final OfficeCode PROVINCE_52 = OfficeCode.of("5200");

    /** Each role at Kota Bima, province 52 or the head office, with its permissions at 5272, 5200, 6371 and 0000. */
    @ParameterizedTest
    @CsvSource({
        // role, own office, permission, at 5272, at 5200, at 6371, at 0000
        "OFFICE_ADMINISTRATOR, 5272, AreaPermission.READ_DESK, true, false, false, false",
        "OFFICE_ADMINISTRATOR, 5272, StandardPermission.EDIT, true, false, false, false",
        "OFFICE_ADMINISTRATOR, 5272, StandardPermission.PUBLISH, true, false, false, false",
        "OFFICE_ADMINISTRATOR, 5272, OfficePermission.EDIT, true, false, false, false",
        "OFFICE_ADMINISTRATOR, 5272, AreaPermission.COMPARE_OFFICES, false, false, false, false",
        "OFFICE_ADMINISTRATOR, 5200, StandardPermission.EDIT, false, true, false, false",
        "OFFICE_ADMINISTRATOR, 0000, StandardPermission.EDIT, false, false, false, true",
        "HEAD, 5272, AreaPermission.READ_DESK, true, false, false, false",
        "HEAD, 5272, StandardPermission.EDIT, false, false, false, false",
        "HEAD, 5272, StandardPermission.PUBLISH, true, false, false, false",
        "HEAD, 5272, StandardPermission.APPROVE, true, false, false, false",
        "HEAD, 5272, AreaPermission.KEEP_NATIONAL_LISTS, false, false, false, false",
        "OFFICE_ADMINISTRATOR, 5272, StandardPermission.APPROVE, false, false, false, false",
        "OFFICER, 5272, StandardPermission.APPROVE, false, false, false, false",
        "HEAD, 5272, OfficePermission.EDIT, false, false, false, false",
        "HEAD, 5272, AreaPermission.COMPARE_OFFICES, false, false, false, false",
        "OFFICER, 5272, AreaPermission.READ_DESK, true, false, false, false",
        "OFFICER, 5272, StandardPermission.EDIT, false, false, false, false",
        "OFFICER, 5272, StandardPermission.PUBLISH, false, false, false, false",
        "OFFICER, 5272, OfficePermission.EDIT, false, false, false, false",
        "OFFICER, 5272, AreaPermission.COMPARE_OFFICES, false, false, false, false",
        "AUDITOR, 0000, AreaPermission.COMPARE_OFFICES, true, true, true, true",
        "AUDITOR, 5200, AreaPermission.COMPARE_OFFICES, true, true, false, false",
        "AUDITOR, 5272, AreaPermission.COMPARE_OFFICES, true, false, false, false",
        "AUDITOR, 0000, AreaPermission.READ_DESK, false, false, false, false",
        "AUDITOR, 0000, StandardPermission.EDIT, false, false, false, false",
        "AUDITOR, 0000, StandardPermission.PUBLISH, false, false, false, false",
        "AUDITOR, 0000, OfficePermission.EDIT, false, false, false, false",
        "CENTRAL_ADMINISTRATOR, 0000, AreaPermission.COMPARE_OFFICES, true, true, true, true",
        "CENTRAL_ADMINISTRATOR, 0000, AreaPermission.KEEP_NATIONAL_LISTS, true, true, true, true",
        "OFFICE_ADMINISTRATOR, 5272, StaffPermission.MANAGE, true, false, false, false",
        "OFFICE_ADMINISTRATOR, 0000, StaffPermission.MANAGE, false, false, false, true",
        "HEAD, 5272, StaffPermission.READ, true, false, false, false",
        "HEAD, 5272, StaffPermission.MANAGE, false, false, false, false",
        "OFFICER, 5272, StaffPermission.READ, false, false, false, false",
        "AUDITOR, 0000, StaffPermission.READ, false, false, false, false",
        "AUDITOR, 0000, StaffPermission.MANAGE, false, false, false, false",
        "CENTRAL_ADMINISTRATOR, 0000, StaffPermission.READ, true, true, true, true",
        "CENTRAL_ADMINISTRATOR, 0000, StaffPermission.MANAGE, true, true, true, true",
        "CENTRAL_ADMINISTRATOR, 0000, StandardPermission.APPROVE, false, false, false, false",
        "CENTRAL_ADMINISTRATOR, 0000, AreaPermission.READ_DESK, false, false, false, false",
        "CENTRAL_ADMINISTRATOR, 0000, StandardPermission.EDIT, false, false, false, false",
        "CENTRAL_ADMINISTRATOR, 0000, StandardPermission.PUBLISH, false, false, false, false",
        "CENTRAL_ADMINISTRATOR, 0000, OfficePermission.EDIT, false, false, false, false"
    })
    void a_role_reaches_so_far(
            Role role,
            String own,
            @ConvertWith(Permissions.class) Permission permission,
            boolean bima,
            boolean province,
            boolean banjarmasin,
            boolean head) {
        Caller caller = person(role, own);
        assertThat(List.of(
                        caller.may(permission, BIMA),
                        caller.may(permission, PROVINCE_52),
                        caller.may(permission, BANJARMASIN),
                        caller.may(permission, OfficeCode.HEAD_OFFICE)))
                .containsExactly(bima, province, banjarmasin, head);
        PermitInterceptorTest.assertSame(caller, permission, BIMA, bima);
        PermitInterceptorTest.assertSame(caller, permission, BANJARMASIN, banjarmasin);
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.testkit.Permissions#all")
    void nobody_has_no_permission(Permission permission) {
        assertThat(Caller.ANONYMOUS.may(permission)).isFalse();
        assertThat(Caller.ANONYMOUS.may(permission, BIMA)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.testkit.Permissions#all")
    void all_roles_without_an_office_reach_none(Permission permission) {
        Caller caller = Caller.person("x", "X", EnumSet.complementOf(EnumSet.of(Role.KIOSK)), Set.of());
        assertThat(caller.may(permission, BIMA)).isFalse();
        assertThat(caller.getDeskOffices()).isEmpty();
        assertThat(caller.getDeskOffice()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("id.go.bps.pst.testkit.Permissions#all")
    void a_reader_and_a_kiosk_have_no_permission_of_staff(Permission permission) {
        for (Role role : List.of(Role.READER, Role.KIOSK)) {
            Caller caller = person(role, "5272");
            assertThat(caller.may(permission)).isFalse();
            assertThat(caller.may(permission, BIMA)).isFalse();
            assertThat(caller.getOffices()).isEmpty();
            assertThat(caller.getDeskOffices()).isEmpty();
        }
    }

    /** Even if a permission were given to the role, it would reach no office. */
    @Test
    void a_role_without_an_office_reaches_none() {
        for (Role role : List.of(Role.READER, Role.KIOSK)) {
            assertThat(role.reaches(BIMA, BIMA)).isFalse();
            assertThat(role.isOfStaff()).isFalse();
        }
    }

    @Test
    void a_caller_has_one_kind() {
        assertThat(Caller.ANONYMOUS.getKind()).isEqualTo(CallerKind.PUBLIC);
        assertThat(Caller.portal(BIMA).getKind()).isEqualTo(CallerKind.PORTAL);
        assertThat(person(Role.HEAD, "5272").getKind()).isEqualTo(CallerKind.STAFF);
        assertThat(person(Role.READER, "5272").getKind()).isEqualTo(CallerKind.READER);
        assertThat(person(Role.KIOSK, "5272").getKind()).isEqualTo(CallerKind.KIOSK);
        assertThat(Caller.person("portal", "X", Set.of(), Set.of()).getKind()).isEqualTo(CallerKind.PUBLIC);
    }

    @Test
    void a_reader_who_works_for_an_office_keeps_that_work() {
        Caller both = Caller.person("x", "X", Set.of(Role.READER, Role.OFFICER), Set.of(BIMA));
        assertThat(both.getKind()).isEqualTo(CallerKind.STAFF);
        assertThat(both.may(AreaPermission.READ_DESK, BIMA)).isTrue();
    }

    /** Everybody who passes by could use a role that a device got by mistake. */
    @Test
    void a_kiosk_has_no_other_role() {
        Caller kiosk = Caller.person("x", "X", EnumSet.allOf(Role.class), Set.of(BIMA));
        assertThat(kiosk.getKind()).isEqualTo(CallerKind.KIOSK);
        assertThat(kiosk.getRoles()).containsExactly(Role.KIOSK);
        assertThat(kiosk.may(AreaPermission.READ_DESK)).isFalse();
    }

    /** An auditor of a province who also serves at its counter does not serve at the counters below it. */
    @Test
    void each_of_several_roles_has_its_own_reach() {
        Caller both = Caller.person("x", "X", Set.of(Role.AUDITOR, Role.OFFICE_ADMINISTRATOR), Set.of(PROVINCE_52));
        assertThat(both.may(AreaPermission.COMPARE_OFFICES, BIMA)).isTrue();
        assertThat(both.may(StaffPermission.MANAGE, PROVINCE_52)).isTrue();
        assertThat(both.may(StaffPermission.MANAGE, BIMA)).isFalse();
    }

    /** Merauke (9401) and Jayapura (9403) have codes of one province, and lie in two. */
    @Test
    void a_new_province_covers_its_own_offices_and_the_old_one_no_longer() {
        OfficeCode merauke = OfficeCode.of("9401");
        OfficeCode jayapura = OfficeCode.of("9403");
        for (Role role : List.of(Role.AUDITOR, Role.CENTRAL_ADMINISTRATOR)) {
            Caller southPapua = person(role, "9500");
            Caller papua = person(role, "9400");
            assertThat(southPapua.may(AreaPermission.COMPARE_OFFICES, merauke)).isTrue();
            assertThat(southPapua.may(AreaPermission.COMPARE_OFFICES, jayapura)).isFalse();
            assertThat(southPapua.may(AreaPermission.COMPARE_OFFICES, OfficeCode.of("9400")))
                    .isFalse();
            assertThat(papua.may(AreaPermission.COMPARE_OFFICES, merauke)).isFalse();
            assertThat(papua.may(AreaPermission.COMPARE_OFFICES, jayapura)).isTrue();
        }
    }

    @Test
    void row_level_security_covers_the_offices_of_the_staff_and_no_audited_ones() {
        assertThat(person(Role.OFFICER, "5272").getDeskOffices()).containsExactly(BIMA);
        assertThat(person(Role.OFFICER, "5272").getDeskOffice()).hasValue(BIMA);
        assertThat(person(Role.AUDITOR, "5200").getDeskOffices()).isEmpty();
        assertThat(person(Role.CENTRAL_ADMINISTRATOR, "0000").getDeskOffices()).isEmpty();
    }

    @Test
    void the_portal_itself_acts_for_one_office_only() {
        Caller portal = Caller.portal(BIMA);
        assertThat(portal.may(StandardPermission.PUBLISH, BIMA)).isTrue();
        assertThat(portal.may(StandardPermission.PUBLISH, BANJARMASIN)).isFalse();
        assertThat(portal.isAnonymous()).isFalse();
    }

    @Test
    void a_member_of_several_offices_begins_at_the_first_one() {
        Caller officer = Caller.person("x", "X", Set.of(Role.OFFICER), Set.of(BANJARMASIN, BIMA));
        Caller auditor = Caller.person("y", "Y", Set.of(Role.AUDITOR), Set.of(BIMA));

        assertThat(officer.getDeskOffice()).contains(BIMA);
        assertThat(officer.getDeskOffices()).containsExactly(BIMA, BANJARMASIN);
        assertThat(auditor.getDeskOffice()).isEmpty();
        assertThat(auditor.getDeskOffices()).isEmpty();
        assertThat(Caller.ANONYMOUS.getDeskOffice()).isEmpty();
    }

    @Test
    void a_log_shows_who_the_caller_is() {
        Caller officer = Caller.person("x", "X", Set.of(Role.OFFICER), Set.of(BIMA));

        assertThat(officer.isAnonymous()).isFalse();
        assertThat(officer).hasToString("x [OFFICER] [5272]");
        assertThat(Caller.ANONYMOUS.isAnonymous()).isTrue();
        assertThat(Caller.ANONYMOUS).hasToString("anonymous");
    }

    @Test
    void a_caller_is_serializable_and_immutable() throws Exception {
        Caller caller = person(Role.OFFICER, "5272");
        caller.getOffices().add(BANJARMASIN);
        assertThat(caller.getOffices()).containsExactly(BIMA);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(caller);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((Caller) in.readObject()).may(AreaPermission.READ_DESK, BIMA))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void roles_have_the_names_of_the_realm(Role role) {
        assertThat(Role.ofRealm(role.getRealmName())).hasValue(role);
        assertThat(Role.ofRealm(role.name())).isEmpty();
    }

    private static Caller person(Role role, String office) {
        return Caller.person("somebody", "Somebody", Set.of(role), Set.of(OfficeCode.of(office)));
    }
}
