package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import id.go.bps.pst.testkit.editor.Editor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With Keycloak down. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakAwayIT {

    private static final List<String> READ_BEFORE = List.of("/", "/kota-bima", "/kota-bima/perpustakaan");

    private Portal portal;
    private SignedIn atWork;
    private SignedIn leaving;
    private final Map<String, String> before = new HashMap<>();

    @BeforeAll
    void stopKeycloak() {
        portal = Portal.asFirstOpened();
        atWork = SignedIn.on("/desk/", "admin.5272");
        leaving = SignedIn.on("/audit/", "auditor.pusat");
        READ_BEFORE.forEach(
                path -> before.put(path, new Visitor().get(portal.at(path)).text()));
        portal.stopKeycloak();
        // For a few seconds the portal believes what it last heard
        await().atMost(Duration.ofSeconds(60))
                .until(() -> new Visitor().get(portal.at("/desk/")).status() == 503);
    }

    @AfterAll
    void startKeycloak() {
        portal.startKeycloak();
        // For a few seconds the portal believes what it last heard
        await().atMost(Duration.ofSeconds(60))
                .until(() -> new Visitor().get(portal.at("/desk/")).status() == 302);
        assertThat(SignedIn.on("/desk/", "admin.6371").landing().status()).isEqualTo(200);
        assertThat(atWork.isKnown()).isTrue();
    }

    @Test
    void public_pages_are_as_before_whether_they_were_read_before_or_not() {
        assertThat(READ_BEFORE)
                .allSatisfy(path ->
                        assertThat(new Visitor().get(portal.at(path)).text()).isEqualTo(before.get(path)));
        for (String path : List.of("/en/kota-banjarmasin/perpustakaan", "/cari?q=kota+bima", "/api/v1/offices")) {
            assertThat(new Visitor().get(portal.at(path)).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void who_is_signed_in_goes_on_working() {
        Editor editor = Editor.ofLibrary(atWork, "5272");
        editor.type("decreeNumber", "SK tanpa Keycloak").press("save");
        assertThat(editor.isSaved()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/", "/audit/", "/sign-in", "/desk/standards/edit?office=5272&service=perpustakaan"})
    void others_get_a_sentence(String path) {
        Answer answer = new Visitor().get(portal.at(path));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.heading()).isEqualTo("Belum dapat masuk saat ini");
        assertThat(answer.header("Retry-After")).isNotNull();
        assertThat(answer.words()).contains("Coba lagi");
    }

    @Test
    void signing_out_ends_the_session_here_and_says_that_keycloak_could_not_be_told() {
        Answer answer = leaving.post("/sign-out", new Form());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.heading()).isEqualTo("Anda sudah keluar dari portal ini");
        assertThat(leaving.open("/audit/").status()).isEqualTo(503);
    }
}
