package id.go.bps.pst.web.desk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.GivenTasks;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Realm;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.desk.StaffDesk;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office's administrator suspends and changes the roles of the office's own people, and of nobody else's; the centre gives the head's role. */
class StaffIT {

    private static final String PAGE = "/desk/staff/?office=5272";
    private static final String DEWI = "dewi@demonstrasi.example";
    private static final Duration SOON = Duration.ofSeconds(60);

    private Portal portal;
    private Realm realm;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        realm = portal.realm();
    }

    @Test
    void a_role_taken_away_ends_the_session_within_a_minute() {
        StaffDesk staff = StaffDesk.of(SignedIn.as("admin.5272"), "5272");
        SignedIn officer = SignedIn.as("petugas.5272");
        assertThat(officer.isKnown()).isTrue();
        try {
            staff.giveRoles(realm.idOf("petugas.5272"), "OFFICE_ADMINISTRATOR");
            await().atMost(SOON).until(() -> !officer.isKnown());
            await("access here ends before Keycloak has the change")
                    .atMost(SOON)
                    .untilAsserted(() -> assertThat(realm.rolesOf("petugas.5272"))
                            .contains("admin-kantor")
                            .doesNotContain("petugas"));
        } finally {
            realm.giveRole("petugas.5272", "petugas");
            realm.takeRole("petugas.5272", "admin-kantor");
        }
    }

    @Test
    void who_is_suspended_is_signed_out_and_can_be_reinstated() {
        StaffDesk staff = StaffDesk.of(SignedIn.as("admin.5272"), "5272");
        SignedIn officer = SignedIn.as("petugas.5272");
        String id = realm.idOf("petugas.5272");
        try {
            staff.suspend(id);
            await().atMost(SOON).until(() -> !officer.isKnown());
            await("access here ends before Keycloak has the change")
                    .atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(realm.account("petugas.5272").get("enabled"))
                                    .isEqualTo(false));
            await().atMost(SOON).until(() -> staff.open().words().contains("Ditangguhkan"));
            staff.reinstate(id);
            await().atMost(SOON)
                    .until(() ->
                            Boolean.TRUE.equals(realm.account("petugas.5272").get("enabled")));
        } finally {
            realm.enable("petugas.5272", true);
        }
    }

    @Test
    void the_last_administrator_stays() {
        StaffDesk staff = StaffDesk.of(SignedIn.as("admin.5272"), "5272");
        String id = realm.idOf("admin.5272");
        assertThat(staff.suspend(id).error()).contains("sedikitnya satu admin");
        assertThat(staff.giveRoles(id, "OFFICER").error()).contains("sedikitnya satu admin");
        assertThat(wishes()).isZero();
    }

    @Test
    void nobody_gives_more_than_they_have_and_nobody_above_is_theirs_to_change() {
        StaffDesk staff = StaffDesk.of(SignedIn.as("admin.5272"), "5272");
        assertThat(staff.invite("Dewi", DEWI, "HEAD").error()).contains("tidak dapat memberikan peran");
        assertThat(staff.invite("Dewi", DEWI, "CENTRAL_ADMINISTRATOR").error()).contains("Pilih sedikitnya satu peran");
        String head = realm.idOf("kepala.5272");
        Form form = staff.form().add("name." + head, "Kepala").add("do", "suspend:" + head);
        assertThat(staff.send(form).error()).contains("tidak dapat Anda ubah");
        assertThat(wishes()).isZero();
    }

    @Test
    void people_of_another_office_are_not_there() {
        SignedIn banjarmasin = SignedIn.as("admin.6371");
        String own = PAGE.replace("5272", "6371");
        String stranger = realm.idOf("petugas.5272");
        assertThat(banjarmasin.open(PAGE).status()).isEqualTo(404);
        assertThat(banjarmasin.open("/desk/staff/mail?office=5272").status()).isEqualTo(404);
        Form form = Form.of(banjarmasin.open(own), "staff");
        assertThat(banjarmasin.post(PAGE, form.copy().add("do", "invite")).status())
                .isEqualTo(404);
        assertThat(banjarmasin
                        .post(own, form.copy().add("name." + stranger, "x").add("do", "suspend:" + stranger))
                        .status())
                .isEqualTo(404);
        assertThat(banjarmasin.open(own).text()).doesNotContain(stranger);
        assertThat(wishes()).isZero();
    }

    /** As after an outage: the wish was taken unseen, and meanwhile, or from the first, the person is another office's. */
    @Test
    void a_wish_is_looked_at_again_when_it_is_carried_out() {
        for (List<String> wish : List.of(
                List.of("SUSPEND", realm.idOf("petugas.6371"), "", "staff_elsewhere"),
                List.of("ROLES", realm.idOf("kepala.5272"), "OFFICER", "staff_person_not_yours"),
                List.of("SUSPEND", realm.idOf("admin.5272"), "", "staff_last_administrator"),
                List.of("SUSPEND", "00000000-0000-0000-0000-000000000000", "", "staff_gone"))) {
            portal.database()
                    .owner()
                    .update(
                            "insert into staff_change (office_code, kind, person, name, roles, may_give, asked_by, asked_at, state)"
                                    + " values ('5272', ?, ?, 'x', ?, 'OFFICE_ADMINISTRATOR,OFFICER', 'x', now(), 'WAITING')",
                            wish.get(0),
                            wish.get(1),
                            wish.get(2));
            GivenTasks.due(
                    portal, "access", "5272", portal.database().owner().number("select max(id) from staff_change"));
            await().atMost(SOON).untilAsserted(() -> assertThat(
                            portal.database().owner().text("select reason from staff_change order by id desc limit 1"))
                    .isEqualTo(wish.get(3)));
        }
        assertThat(realm.account("petugas.6371").get("enabled")).isEqualTo(true);
        assertThat(realm.rolesOf("kepala.5272")).contains("kepala");
    }

    @ParameterizedTest
    @CsvSource({"kepala.5272, 200", "petugas.5272, 404"})
    void the_head_reads_and_the_front_desk_does_not(String user, int status) {
        SignedIn person = SignedIn.as(user);
        Answer answer = person.open(PAGE);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(person.open("/desk/staff/mail?office=5272").status()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.buttonsNamed("do")).isEmpty();
            assertThat(person.post(
                                    PAGE,
                                    Form.of(answer, "staff")
                                            .add("name", "Dewi")
                                            .add("email", DEWI)
                                            .add("roles", "OFFICER")
                                            .add("do", "invite"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(wishes()).isZero();
    }

    @Test
    void the_centre_gives_the_heads_role_and_takes_it_and_the_desk_sees_both() {
        SignedIn centre = SignedIn.as("admin.pusat");
        StaffDesk staff = StaffDesk.ofCentre(centre, "5272");
        SignedIn officer = SignedIn.as("petugas.5272");
        String id = realm.idOf("petugas.5272");
        assertThat(centre.open("/audit/offices").leadsTo("/audit/staff?office="))
                .isTrue();
        try {
            assertThat(staff.giveRoles(id, "OFFICER", "HEAD").success()).contains("tersimpan");
            await().atMost(SOON).until(() -> !officer.isKnown());
            await().atMost(SOON).until(() -> realm.rolesOf("petugas.5272").contains("kepala"));
            await().atMost(SOON)
                    .until(() -> SignedIn.as("admin.5272").open(PAGE).words().contains("diminta oleh admin.pusat"));
            staff.giveRoles(id, "OFFICER");
            await().atMost(SOON).until(() -> !realm.rolesOf("petugas.5272").contains("kepala"));
        } finally {
            realm.giveRole("petugas.5272", "petugas");
            realm.takeRole("petugas.5272", "kepala");
        }
    }

    @Test
    void the_centre_gives_no_role_of_its_own_and_changes_nobody_of_its_own() {
        SignedIn centre = SignedIn.as("admin.pusat");
        StaffDesk staff = StaffDesk.ofCentre(centre, "5272");
        assertThat(staff.invite("Dewi", DEWI, "CENTRAL_ADMINISTRATOR").error()).contains("Pilih sedikitnya satu peran");
        StaffDesk own = StaffDesk.ofCentre(centre, "0000");
        String auditor = realm.idOf("auditor.pusat");
        Form suspension = own.form().add("name." + auditor, "Auditor").add("do", "suspend:" + auditor);
        assertThat(own.send(suspension).error()).contains("tidak dapat Anda ubah");
        assertThat(centre.open(PAGE).status())
                .as("the desk is not the centre's")
                .isIn(403, 404);
        assertThat(wishes()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "auditor.pusat, /audit/staff?office=5272",
        "auditor.52, /audit/staff?office=5272",
        "admin.pusat, /audit/staff",
        "admin.pusat, /audit/staff?office=9999",
        "admin.pusat, /audit/staff?office=x"
    })
    void others_and_other_addresses_are_not_there(String user, String address) {
        assertThat(SignedIn.as(user).open(address).status()).isEqualTo(404);
    }

    private long wishes() {
        return portal.database().owner().number("select count(*) from staff_change");
    }
}
