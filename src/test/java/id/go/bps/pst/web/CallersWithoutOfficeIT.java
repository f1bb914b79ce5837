package id.go.bps.pst.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.Realm;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.editor.Editor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A reader and a kiosk in an office's group. Each gate is tried alone while the others are open; the third gate, a repository that takes an office,
 * refuses because the caller has none ({@code CallerTest}).
 */
class CallersWithoutOfficeIT {

    private static final String USER = "orang.luar";
    private static final String STAFF = "/desk/staff/?office=5272";

    private final Realm realm = Portal.running().realm();
    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        realm.remove(USER);
    }

    @AfterEach
    void remove() {
        realm.remove(USER);
    }

    private SignedIn signedInAs(String role) {
        realm.add(USER, role, "/kantor/5272");
        return SignedIn.as(USER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pembaca", "anjungan"})
    void no_area_of_the_staff_is_there_for_them(String role) {
        SignedIn caller = signedInAs(role);
        for (String path :
                List.of("/desk/probe", "/audit/probe", "/desk/", "/audit/", "/desk/standards/edit?office=5272")) {
            assertHidden(caller.open(path));
            assertHidden(caller.post(path, new Form()));
        }
        assertThat(caller.landing().status())
                .as("signing in led to the public's pages")
                .isEqualTo(200);
    }

    private static void assertHidden(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("reached");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pembaca", "anjungan"})
    void no_use_case_of_the_staff_works_for_them(String role) {
        String seen = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272").form().get("seen");
        SignedIn caller = signedInAs(role);
        List<String> before = portal.database().contents();
        portal.database().withoutRowLevelSecurity(() -> {
            List<String> answers = caller.open("/api/probe?office=5272&seen=" + seen)
                    .text()
                    .lines()
                    .toList();
            assertThat(answers).hasSizeGreaterThan(10).allMatch(line -> line.endsWith(": refused not_found"));
        });
        assertThat(portal.database().contents()).isEqualTo(before);
    }

    /** Plain SQL on the portal's own connection, with a caller. */
    @ParameterizedTest
    @ValueSource(strings = {"pembaca", "anjungan"})
    void the_database_shows_them_no_draft(String role) {
        Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        assertThat(SignedIn.as("petugas.5272").open("/api/probe/drafts").text()).isEqualTo("1");
        assertThat(signedInAs(role).open("/api/probe/drafts").text()).isEqualTo("0");
    }

    @Test
    void a_member_of_the_staff_who_is_a_reader_stays_one_when_the_office_changes_their_roles() {
        realm.add(USER, "pembaca", "/kantor/5272");
        realm.giveRole(USER, "petugas");
        String roles = "roles." + realm.idOf(USER);
        SignedIn administrator = SignedIn.as("admin.5272");
        Form form = Form.of(administrator.open(STAFF), "staff").remove(roles);
        administrator.post(STAFF, form.add(roles, "OFFICE_ADMINISTRATOR").add("do", "roles:" + realm.idOf(USER)));
        await().untilAsserted(() -> assertThat(realm.rolesOf(USER))
                .contains("admin-kantor", "pembaca")
                .doesNotContain("petugas"));
    }
}
