package id.go.bps.pst.web.desk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.GivenTasks;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Realm;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import id.go.bps.pst.testkit.database.Database;
import id.go.bps.pst.testkit.network.SilentServer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Access that is taken away ends within seconds, whatever hangs. */
class AccessTakenIT {

    private static final String PAGE = "/desk/staff/?office=5272";
    private static final String OFFICER = "petugas.5272";
    private static final Duration BOUND = Duration.ofSeconds(5);
    private static final Duration SOON = Duration.ofSeconds(60);

    private Portal portal;
    private Realm realm;
    private String id;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        realm = portal.realm();
        id = realm.idOf(OFFICER);
    }

    @AfterEach
    void giveBack() {
        realm.enable(OFFICER, true);
    }

    @Test
    void eight_letters_that_a_mail_server_leaves_hanging_do_not_keep_a_suspended_person_in() {
        SignedIn bima = SignedIn.as("admin.5272");
        SignedIn officer = SignedIn.as(OFFICER);
        try (SilentServer mail = new SilentServer(portal.mailPort())) {
            GivenTasks.letters(portal, "5272", 8);
            await().atMost(SOON).until(() -> mail.visits() > 0);
            bima.post(PAGE, suspension(bima));
            await().atMost(BOUND).until(() -> !isIn(officer));
            await("Keycloak, too, waits for no letter")
                    .atMost(BOUND)
                    .until(() -> Boolean.FALSE.equals(realm.account(OFFICER).get("enabled")));
            assertThat(portal.database().owner().number("select count(*) from outgoing_mail where state = 'WAITING'"))
                    .isEqualTo(8);
            await().atMost(SOON)
                    .until(() ->
                            portal.database().owner().number("select count(*) from staff_change where state = 'DONE'")
                                    == 1);
        }
    }

    @Test
    void a_suspended_person_is_out_while_keycloak_hangs_and_keycloak_follows() {
        SignedIn bima = SignedIn.as("admin.5272");
        SignedIn officer = SignedIn.as(OFFICER);
        Form suspension = suspension(bima);
        assertThat(isIn(officer)).isTrue();
        portal.holdKeycloak();
        try {
            bima.post(PAGE, suspension);
            await().atMost(BOUND).until(() -> !isIn(officer));
            assertThat(changes(bima)).contains("Menunggu Keycloak", "Akses ke portal ini sudah ditutup");
        } finally {
            portal.releaseKeycloak();
        }
        portal.tryFailedTasksNow();
        await().atMost(SOON).until(() -> changes(bima).contains("Selesai"));
        assertThat(realm.account(OFFICER).get("enabled")).isEqualTo(false);
        bima.post(PAGE, form(bima).add("do", "reinstate:" + id));
        await().atMost(SOON)
                .until(() -> Boolean.TRUE.equals(realm.account(OFFICER).get("enabled")));
        await("a sign-in after that counts").atMost(SOON).until(() -> isIn(SignedIn.as(OFFICER)));
    }

    /** Of the changes, without what one may filter them by. */
    private static String changes(SignedIn reader) {
        return reader.open(PAGE).section("changes_data");
    }

    /** Keycloak signs people in, but does not take the change: as when the portal's own account there has lost its rights. */
    @Test
    void who_is_kept_out_cannot_sign_in_again_until_access_is_given_back() {
        SignedIn officer = SignedIn.as(OFFICER);
        waiting("SUSPEND", true);
        await().atMost(BOUND).until(() -> !isIn(officer));
        Answer refused = signIn();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("Akses Anda sedang diubah", "hubungi admin kantor Anda");
        Answer page = SignedIn.as("admin.5272").open(PAGE);
        assertThat(page.row("person-" + id)).contains("Akses ditutup");
        assertThat(page.buttons("reinstate:" + id)).isNotEmpty();
        assertThat(page.buttons("suspend:" + id)).isEmpty();
        waiting("REINSTATE", false);
        await().atMost(BOUND).until(() -> signIn().status() == 200);
    }

    @Test
    void what_was_wished_first_is_carried_out_first_though_the_second_comes_before_it() {
        waiting("SUSPEND", true);
        waiting("REINSTATE", false);
        Database.Role owner = portal.database().owner();
        GivenTasks.due(portal, "access", "5272", owner.number("select max(id) from staff_change"));
        await().atMost(SOON).until(() -> owner.number("select count(*) from staff_change where state = 'DONE'") == 2);
        assertThat(realm.account(OFFICER).get("enabled")).isEqualTo(true);
        GivenTasks.due(portal, "access", "5272", owner.number("select min(id) from staff_change"));
        await("done already")
                .atMost(SOON)
                .until(() -> owner.number("select count(*) from due_task where task_name = 'access'") == 0);
        assertThat(realm.account(OFFICER).get("enabled")).isEqualTo(true);
    }

    private void waiting(String kind, boolean takesAway) {
        portal.database()
                .owner()
                .update(
                        "insert into staff_change (office_code, kind, person, name, roles, may_give, takes_away, asked_by, asked_at,"
                                + " state) values ('5272', ?, ?, 'x', '', 'OFFICE_ADMINISTRATOR,OFFICER', ?, 'x', now(), 'WAITING')",
                        kind,
                        id,
                        takesAway);
    }

    private Answer signIn() {
        Visitor visitor = new Visitor();
        return visitor.follow(SignedIn.typePassword(visitor, visitor.go(portal.at("/desk/")), OFFICER));
    }

    /** As a script asks, which is answered without a way to Keycloak. */
    private static boolean isIn(SignedIn person) {
        return person.open("/desk/", "Accept", "application/json").status() == 200;
    }

    private Form suspension(SignedIn administrator) {
        return form(administrator).add("do", "suspend:" + id);
    }

    private static Form form(SignedIn person) {
        return Form.of(person.open(PAGE), "staff");
    }
}
