package id.go.bps.pst.web.desk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Realm;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.desk.StaffDesk;
import id.go.bps.pst.testkit.desk.StaffView;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is invited gets an account, and a letter with a password for the first sign-in. */
class InvitationIT {

    private static final String LETTERS = "/desk/staff/mail?office=5272";
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
            StaffView staff = bima.openStaff();
            assertThat(staff.offersRole("HEAD"))
                    .as("the head's role is not hers to give")
                    .isFalse();
            staff.invite("Dewi Lestari", "Dewi@demonstrasi.example", "OFFICER");
            assertThat(staff.changes()).contains("Undangan: Dewi Lestari");
            staff.awaitNewestChange("Selesai");
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
        await().atMost(SOON).until(() -> secrets() == 0);
        assertThat(portal.database()
                        .owner()
                        .text("select string_agg(before::text || after::text, '') from audit_trail"))
                .doesNotContain(password);
        assertThat(portal.log()).doesNotContain(password);
        try (Staff dewi = Staff.stranger()) {
            dewi.open("/desk/");
            dewi.typePassword(DEWI, password);
            dewi.chooseOwnPassword("sandi-baru-dewi");
            assertThat(dewi.heading()).isNotBlank();
            assertThat(dewi.deskHeader()).contains("Dewi Lestari");
        }
        assertThat(portal.database().trailOf("5272", 0)).anySatisfy(row -> assertThat(row)
                .containsEntry("what", "staff_change")
                .containsEntry("who", "admin.5272")
                .containsEntry("deed", "StaffKeeping.invite"));
    }

    @Test
    void an_outage_of_keycloak_and_of_the_mail_server_delays_the_invitation_and_loses_nothing() {
        SignedIn bima = SignedIn.as("admin.5272");
        StaffDesk desk = StaffDesk.of(bima, "5272");
        portal.stopKeycloak();
        try {
            assertThat(desk.open().words()).contains("Keycloak tidak menjawab");
            assertThat(StaffDesk.changes(desk.invite("Dewi Lestari", DEWI, "OFFICER")))
                    .contains("Menunggu Keycloak");
        } finally {
            portal.startKeycloak();
        }
        portal.tryFailedTasksNow();
        await().atMost(SOON).until(() -> desk.changes().contains("Selesai"));
        assertThat(realm.account(DEWI)).isNotNull();
        Answer letters = bima.open(LETTERS);
        assertThat(letters.words()).contains(DEWI, "Menunggu dikirim");
        String password = passwordIn(letters.text());
        assertThat(SignedIn.as("kepala.5272").open(LETTERS).text())
                .as("only who invited reads the password")
                .contains(DEWI)
                .doesNotContain(password);
        mail.start();
        portal.tryFailedTasksNow();
        assertThat(mail.waitForIncomingEmail(90_000, 1)).isTrue();
        await().atMost(SOON).until(() -> bima.open(LETTERS).words().contains("Terkirim"));
        assertThat(bima.open(LETTERS).text()).doesNotContain(password);
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    /** Without a mail server, as in the demonstration: the letter waits where the one who invited reads it. */
    @Test
    void the_centre_invites_the_first_administrator_of_an_office_that_nobody_works_for_yet() {
        realm.removeGroup("/kantor/6300");
        portal.configureMailServer(false);
        try {
            StaffDesk desk = StaffDesk.ofCentre(SignedIn.as("admin.pusat"), "6300");
            assertThat(desk.open().words()).contains("Belum ada admin yang dapat masuk", "belum dihubungkan");
            Form form = desk.form().set("name", "Dewi Lestari").set("email", DEWI);
            assertThat(form.all("roles")).containsExactly("OFFICE_ADMINISTRATOR");
            desk.send(form.add("do", "invite"));
            await().atMost(SOON)
                    .until(() ->
                            realm.account(DEWI) != null && desk.open().letters().size() == 1);
            assertThat(realm.rolesOf(DEWI)).contains("admin-kantor");
            assertThat(realm.groupsOf(DEWI)).containsExactly("/kantor/6300");
            assertThat(passwordIn(desk.open().text())).hasSize(20);
            assertThat(secrets()).isOne();
        } finally {
            portal.configureMailServer(true);
        }
    }

    @Test
    void an_invitation_says_at_once_all_that_is_wrong_with_it() {
        Answer refused = StaffDesk.of(SignedIn.as("admin.5272"), "5272").invite("", "dewi", "HEADMASTER");
        assertThat(refused.fieldsOfErrors()).containsExactly("f-name", "f-email", "f-roles");
        assertThat(refused.value("email")).isEqualTo("dewi");
        assertThat(refused.describedBy("email")).isEqualTo("f-email-hint f-email-error");
        assertThat(portal.database().owner().number("select count(*) from staff_change"))
                .isZero();
    }

    @Test
    void an_address_that_belongs_to_somebody_else_is_not_taken_over() {
        StaffDesk desk = StaffDesk.of(SignedIn.as("admin.5272"), "5272");
        desk.invite("Admin Banjarmasin", "admin.6371@demonstrasi.example", "OFFICER");
        await().atMost(SOON).until(() -> desk.open().words().contains("sudah dipakai oleh akun lain"));
        assertThat(realm.rolesOf("admin.6371")).doesNotContain("petugas");
        assertThat(realm.groupsOf("admin.6371")).containsExactly("/kantor/6371");
    }

    /** How many passwords wait to be sent. */
    private long secrets() {
        return portal.database().owner().number("select count(*) from mail_secret");
    }

    private static String passwordIn(String letter) {
        Matcher password = PASSWORD.matcher(letter);
        assertThat(password.find()).as(letter).isTrue();
        return password.group(1);
    }
}
