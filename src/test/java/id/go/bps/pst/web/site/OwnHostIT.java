package id.go.bps.pst.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.RawRequest;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.editor.Editor;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request for an office's own host opens that office, and nothing else. */
class OwnHostIT {

    private static final String HOST = "pst-bima.example";

    private Portal portal;
    private Editor office;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        office = Editor.ofOffice(SignedIn.as("admin.5272"), "5272");
        office.type("hostName", "https://PST-Bima.example/").press("save");
        assertThat(office.isSaved()).isTrue();
        await().until(() -> RawRequest.status(ask(HOST, "/")) == 200);
    }

    @Test
    void its_root_is_the_offices_page_and_says_where_it_stands() {
        String page = ask(HOST, "/");
        assertThat(page)
                .contains("<h1 lang=\"id\">BPS Kota Bima</h1>")
                .contains("<link rel=\"canonical\" href=\"" + portal.address() + "/kota-bima\"")
                .contains("href=\"" + portal.address() + "/\"");
        assertThat(ask(HOST.toUpperCase(java.util.Locale.ROOT), "/en/")).contains("lang=\"en\"");
        assertThat(ask(HOST, "/kota-bima/perpustakaan")).contains("Perpustakaan");
        assertThat(ask(HOST, "/resources/css/pst.css")).doesNotContain("Location: " + portal.address() + "/resources");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kota-banjarmasin", "/desk/", "/sign-in?to=/desk/", "/audit/", "/gibt-es-nicht", "//x"})
    void everything_else_is_at_the_portals_address(String path) {
        assertThat(ask(HOST, path)).startsWith("HTTP/1.1 302").contains("Location: " + portal.address() + path + "\r");
    }

    @Test
    void whoever_wants_to_sign_in_there_is_led_to_the_portal_first() {
        assertThat(ask(HOST, "/desk/office/edit?office=5272"))
                .startsWith("HTTP/1.1 302")
                .contains("Location: " + portal.address() + "/desk/office/edit?office=5272")
                .doesNotContain("Set-Cookie");
    }

    @Test
    void nothing_is_sent_to_the_portal_from_there() {
        String answer = RawRequest.send(
                portal,
                "POST /sign-out HTTP/1.1\r\nHost: " + HOST + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(RawRequest.status(answer)).isEqualTo(404);
    }

    @Test
    void other_hosts_open_the_portal_and_are_never_believed() {
        assertThat(ask("unknown.example", "/")).contains("Kota Banjarmasin").doesNotContain("unknown.example");
        assertThat(ask("127.0.0.1", "/")).contains("Kota Banjarmasin");
        for (String path : List.of("/desk", "/audit", "/desk/", "/desk/staff", "/site", "/resources", "/Kota-Bima")) {
            assertThat(ask("unknown.example", path)).as(path).doesNotContain("unknown.example");
        }
    }

    /** As a proxy that does not look at the name would pass it on. */
    @Test
    void a_redirect_behind_the_sign_in_names_no_host() {
        String cookies = SignedIn.as("admin.5272").cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        for (String path : List.of("/desk", "/desk/staff", "/sign-in?to=/desk/")) {
            String answer = RawRequest.send(
                    portal,
                    "GET " + path + " HTTP/1.1\r\nHost: unknown.example\r\nCookie: " + cookies
                            + "\r\nConnection: close\r\n\r\n");
            assertThat(RawRequest.status(answer)).as(path).isIn(301, 302);
            assertThat(answer).as(path).doesNotContain("unknown.example");
        }
    }

    @Test
    void a_host_is_one_offices_only_and_never_the_portals() {
        Editor other = Editor.ofOffice(SignedIn.as("admin.6371"), "6371");
        other.type("hostName", HOST).press("save");
        assertThat(other.error("hostName")).contains("kantor lain");
        other.type("hostName", "localhost").press("save");
        assertThat(other.error("hostName")).contains("nama host");
        assertThat(portal.database().owner().number("select count(*) from office_host where office_code = '6371'"))
                .isZero();
    }

    @Test
    void a_host_that_is_given_up_is_free_again() {
        office.type("hostName", "").press("save");
        assertThat(office.isSaved()).isTrue();
        await().until(() -> ask(HOST, "/").contains("Kota Banjarmasin"));
        Editor other = Editor.ofOffice(SignedIn.as("admin.6371"), "6371");
        other.type("hostName", HOST).press("save");
        assertThat(other.isSaved()).isTrue();
        await().until(() -> ask(HOST, "/").contains("<h1 lang=\"id\">BPS Kota Banjarmasin</h1>"));
    }

    private String ask(String host, String path) {
        return RawRequest.send(portal, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }
}
