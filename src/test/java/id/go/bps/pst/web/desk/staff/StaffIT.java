package id.go.bps.pst.web.desk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.GivenTasks;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Realm;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office's administrator invites, suspends and changes the roles of the office's own people, and of nobody else's. */
class StaffIT {

    private static final String PAGE = "/desk/staff/?office=5272";
    private static final String CENTRES_PAGE = "/audit/staff?office=5272";
    private static final String DEWI = "dewi@demonstrasi.example";
    private static final Pattern PASSWORD = Pattern.compile("Kata sandi sementara: (\\S+)");
    private static final Duration SOON = Duration.ofSeconds(60);

    private Portal portal;
    private Realm realm;
    private GreenMail mail;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        realm = portal.realm();
        mail = new GreenMail(new ServerSetup(portal.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void clear() {
        mail.stop();
        realm.remove(DEWI);
    }

    @Test
    void the_invited_person_gets_an_account_and_a_letter_and_works_at_the_desk() throws Exception {
        mail.start();
        try (Staff bima = Staff.signIn("admin.5272")) {
            bima.open("/desk/");
            bima.page().click("nav.tabs a[href^='/desk/staff']");
            assertThat(bima.page().locator("#role-HEAD").count())
                    .as("the head's role is not hers to give")
                    .isZero();
            bima.page().fill("#f-name", "Dewi Lestari");
            bima.page().fill("#f-email", "Dewi@demonstrasi.example");
            bima.page().check("#role-OFFICER");
            bima.page().click("button[value=invite]");
            bima.page().waitForURL(url -> url.contains("asked=1"));
            assertThat(bima.page().locator("#changes").textContent()).contains("Undangan: Dewi Lestari");
            awaitState(bima.page(), "Selesai");
            assertThat(bima.complaints()).isEmpty();
        }
        assertThat(realm.account(DEWI).get("requiredActions").toString()).contains("UPDATE_PASSWORD");
        assertThat(realm.rolesOf(DEWI)).contains("petugas").doesNotContain("admin-kantor", "kepala");
        assertThat(realm.groupsOf(DEWI)).containsExactly("/kantor/5272");
        assertThat(mail.waitForIncomingEmail(30_000, 1)).isTrue();
        String letter = mail.getReceivedMessages()[0].getContent().toString();
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString(DEWI);
        assertThat(letter).contains("Yth. Dewi Lestari", portal.address() + "/desk/", "Nama pengguna: " + DEWI);
        String password = passwordIn(letter);
        await().atMost(SOON).until(() -> portal.database().owner().number("select count(*) from mail_secret") == 0);
        assertThat(portal.database()
                        .owner()
                        .text("select string_agg(before::text || after::text, '') from audit_trail"))
                .doesNotContain(password);
        assertThat(portal.log()).doesNotContain(password);
        try (Staff dewi = Staff.stranger()) {
            dewi.open("/desk/");
            dewi.page().fill("#username", DEWI);
            dewi.page().fill("#password", password);
            dewi.page().click("#kc-login");
            dewi.page().fill("#password-new", "sandi-baru-dewi");
            dewi.page().fill("#password-confirm", "sandi-baru-dewi");
            dewi.page().click("[type=submit]");
            dewi.page().waitForURL(url -> url.startsWith(portal.address()));
            assertThat(dewi.page().locator("h1").textContent()).isNotBlank();
            assertThat(dewi.page().locator(".desk-header").textContent()).contains("Dewi Lestari");
        }
        assertThat(portal.database().trailOf("5272", 0)).anySatisfy(row -> assertThat(row)
                .containsEntry("what", "staff_change")
                .containsEntry("who", "admin.5272")
                .containsEntry("deed", "StaffKeeping.invite"));
    }

    /** Of the changes, without what one may filter them by. */
    private static String changes(Answer staff) {
        return staff.section("changes_data");
    }

    @Test
    void an_outage_of_keycloak_and_of_the_mail_server_delays_the_invitation_and_loses_nothing() {
        SignedIn bima = SignedIn.as("admin.5272");
        portal.stopKeycloak();
        try {
            assertThat(bima.open(PAGE).words()).contains("Keycloak tidak menjawab");
            assertThat(changes(invite(bima, "Dewi Lestari", DEWI, "OFFICER"))).contains("Menunggu Keycloak");
        } finally {
            portal.startKeycloak();
        }
        await().atMost(SOON).until(() -> changes(bima.open(PAGE)).contains("Selesai"));
        assertThat(realm.account(DEWI)).isNotNull();
        Answer letters = bima.open("/desk/staff/mail?office=5272");
        assertThat(letters.words()).contains(DEWI, "Menunggu dikirim");
        String password = passwordIn(letters.text());
        assertThat(SignedIn.as("kepala.5272")
                        .open("/desk/staff/mail?office=5272")
                        .text())
                .as("only who invited reads the password")
                .contains(DEWI)
                .doesNotContain(password);
        mail.start();
        assertThat(mail.waitForIncomingEmail(90_000, 1)).isTrue();
        await().atMost(SOON)
                .until(() -> bima.open("/desk/staff/mail?office=5272").words().contains("Terkirim"));
        assertThat(bima.open("/desk/staff/mail?office=5272").text()).doesNotContain(password);
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_role_taken_away_ends_the_session_within_a_minute() {
        SignedIn bima = SignedIn.as("admin.5272");
        SignedIn desk = SignedIn.as("petugas.5272");
        String id = realm.idOf("petugas.5272");
        assertThat(desk.isKnown()).isTrue();
        try {
            Form form = form(bima).remove("roles." + id).add("roles." + id, "OFFICE_ADMINISTRATOR");
            bima.follow(bima.post(PAGE, form.add("do", "roles:" + id)));
            await().atMost(SOON).until(() -> !desk.isKnown());
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
        SignedIn bima = SignedIn.as("admin.5272");
        SignedIn desk = SignedIn.as("petugas.5272");
        String id = realm.idOf("petugas.5272");
        try {
            bima.follow(bima.post(PAGE, form(bima).add("do", "suspend:" + id)));
            await().atMost(SOON).until(() -> !desk.isKnown());
            await("access here ends before Keycloak has the change")
                    .atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(realm.account("petugas.5272").get("enabled"))
                                    .isEqualTo(false));
            await().atMost(SOON).until(() -> bima.open(PAGE).words().contains("Ditangguhkan"));
            bima.follow(bima.post(PAGE, form(bima).add("do", "reinstate:" + id)));
            await().atMost(SOON)
                    .until(() ->
                            Boolean.TRUE.equals(realm.account("petugas.5272").get("enabled")));
        } finally {
            realm.enable("petugas.5272", true);
        }
    }

    @Test
    void the_last_administrator_stays() {
        SignedIn bima = SignedIn.as("admin.5272");
        String id = realm.idOf("admin.5272");
        Answer answer = bima.post(PAGE, form(bima).add("do", "suspend:" + id));
        assertThat(answer.error()).contains("sedikitnya satu admin");
        Form demotion = form(bima).remove("roles." + id).add("roles." + id, "OFFICER");
        assertThat(bima.post(PAGE, demotion.add("do", "roles:" + id)).error()).contains("sedikitnya satu admin");
        assertThat(wishes()).isZero();
    }

    @Test
    void nobody_gives_more_than_they_have_and_nobody_above_is_theirs_to_change() {
        SignedIn bima = SignedIn.as("admin.5272");
        assertThat(invite(bima, "Dewi", DEWI, "HEAD").error()).contains("tidak dapat memberikan peran");
        assertThat(invite(bima, "Dewi", DEWI, "CENTRAL_ADMINISTRATOR").error()).contains("Pilih sedikitnya satu peran");
        String head = realm.idOf("kepala.5272");
        Form form = form(bima).add("name." + head, "Kepala").add("do", "suspend:" + head);
        assertThat(bima.post(PAGE, form).error()).contains("tidak dapat Anda ubah");
        assertThat(wishes()).isZero();
    }

    @Test
    void an_invitation_says_at_once_all_that_is_wrong_with_it() {
        Answer refused = invite(SignedIn.as("admin.5272"), "", "dewi", "HEADMASTER");
        assertThat(refused.page().select(".notice-error a").eachAttr("href"))
                .containsExactly("#f-name", "#f-email", "#f-roles")
                .allSatisfy(place -> assertThat(refused.page().select(place)).hasSize(1));
        assertThat(refused.page().select("[name=email]").val()).isEqualTo("dewi");
        assertThat(refused.page().select("[name=email]").attr("aria-describedby"))
                .isEqualTo("f-email-hint f-email-error");
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

    @Test
    void an_address_that_belongs_to_somebody_else_is_not_taken_over() {
        SignedIn bima = SignedIn.as("admin.5272");
        invite(bima, "Admin Banjarmasin", "admin.6371@demonstrasi.example", "OFFICER");
        await().atMost(SOON).until(() -> bima.open(PAGE).words().contains("sudah dipakai oleh akun lain"));
        assertThat(realm.rolesOf("admin.6371")).doesNotContain("petugas");
        assertThat(realm.groupsOf("admin.6371")).containsExactly("/kantor/6371");
    }

    @ParameterizedTest
    @CsvSource({"kepala.5272, 200", "petugas.5272, 404"})
    void the_head_reads_and_the_front_desk_does_not(String user, int status) {
        SignedIn person = SignedIn.as(user);
        Answer answer = person.open(PAGE);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(person.open("/desk/staff/mail?office=5272").status()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.page().select("button[name=do]")).isEmpty();
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
        SignedIn desk = SignedIn.as("petugas.5272");
        String id = realm.idOf("petugas.5272");
        assertThat(centre.open("/audit/offices").page().select("a[href^='/audit/staff?office=']"))
                .isNotEmpty();
        try {
            Form given = Form.of(centre.open(CENTRES_PAGE), "staff").add("roles." + id, "HEAD");
            Answer told = centre.follow(centre.post(CENTRES_PAGE, given.add("do", "roles:" + id)));
            assertThat(told.success()).contains("tersimpan");
            await().atMost(SOON).until(() -> !desk.isKnown());
            await().atMost(SOON).until(() -> realm.rolesOf("petugas.5272").contains("kepala"));
            await().atMost(SOON)
                    .until(() -> SignedIn.as("admin.5272").open(PAGE).words().contains("diminta oleh admin.pusat"));
            Form taken = Form.of(centre.open(CENTRES_PAGE), "staff").remove("roles." + id);
            taken.add("roles." + id, "OFFICER").add("do", "roles:" + id);
            centre.follow(centre.post(CENTRES_PAGE, taken));
            await().atMost(SOON).until(() -> !realm.rolesOf("petugas.5272").contains("kepala"));
        } finally {
            realm.giveRole("petugas.5272", "petugas");
            realm.takeRole("petugas.5272", "kepala");
        }
    }

    /** Without a mail server, as in the demonstration: the letter waits where the one who invited reads it. */
    @Test
    void the_centre_invites_the_first_administrator_of_an_office_that_nobody_works_for_yet() {
        String page = CENTRES_PAGE.replace("5272", "6300");
        realm.removeGroup("/kantor/6300");
        portal.killServer();
        portal.startServer(Map.of("PORTAL_MAIL_HOST", ""));
        try {
            SignedIn centre = SignedIn.as("admin.pusat");
            Answer opened = centre.open(page);
            assertThat(opened.words()).contains("Belum ada admin yang dapat masuk", "belum dihubungkan");
            Form form = Form.of(opened, "staff").set("name", "Dewi Lestari").set("email", DEWI);
            assertThat(form.all("roles")).containsExactly("OFFICE_ADMINISTRATOR");
            centre.follow(centre.post(page, form.add("do", "invite")));
            await().atMost(SOON)
                    .until(() -> realm.account(DEWI) != null
                            && centre.open(page).page().select(".letter").size() == 1);
            assertThat(realm.rolesOf(DEWI)).contains("admin-kantor");
            assertThat(realm.groupsOf(DEWI)).containsExactly("/kantor/6300");
            assertThat(passwordIn(centre.open(page).text())).hasSize(20);
            assertThat(portal.database().owner().number("select count(*) from mail_secret"))
                    .isOne();
        } finally {
            portal.killServer();
            portal.startServer();
        }
    }

    @Test
    void the_centre_gives_no_role_of_its_own_and_changes_nobody_of_its_own() {
        SignedIn centre = SignedIn.as("admin.pusat");
        Form form = Form.of(centre.open(CENTRES_PAGE), "staff");
        form.set("name", "Dewi").set("email", DEWI).remove("roles").add("roles", "CENTRAL_ADMINISTRATOR");
        assertThat(centre.post(CENTRES_PAGE, form.add("do", "invite")).error()).contains("Pilih sedikitnya satu peran");
        String page = CENTRES_PAGE.replace("5272", "0000");
        String auditor = realm.idOf("auditor.pusat");
        Form suspension = Form.of(centre.open(page), "staff").add("name." + auditor, "Auditor");
        assertThat(centre.post(page, suspension.add("do", "suspend:" + auditor)).error())
                .contains("tidak dapat Anda ubah");
        assertThat(centre.open("/desk/staff/?office=5272").status())
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

    private static Form form(SignedIn person) {
        return Form.of(person.open(PAGE), "staff");
    }

    private static Answer invite(SignedIn person, String name, String email, String role) {
        Form form = form(person)
                .set("name", name)
                .set("email", email)
                .remove("roles")
                .add("roles", role)
                .add("do", "invite");
        return person.follow(person.post(PAGE, form));
    }

    private static void awaitState(Page page, String state) {
        await().atMost(SOON).until(() -> {
            page.reload();
            return page.locator("#changes_data tr").first().textContent().contains(state);
        });
    }

    private static String passwordIn(String letter) {
        Matcher password = PASSWORD.matcher(letter);
        assertThat(password.find()).as(letter).isTrue();
        return password.group(1);
    }
}
