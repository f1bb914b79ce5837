package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import id.go.bps.pst.testkit.browser.Staff;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out through the real Keycloak. */
class SignInIT {

    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.running();
    }

    @ParameterizedTest
    @CsvSource({
        "admin.5272,    /desk/,  /audit/",
        "admin.6371,    /desk/,  /audit/",
        "kepala.5272,   /desk/,  /audit/",
        "kepala.6371,   /desk/,  /audit/",
        "petugas.5272,  /desk/,  /audit/",
        "petugas.6371,  /desk/,  /audit/",
        "auditor.pusat, /audit/, /desk/",
        "auditor.52,    /audit/, /desk/",
        "admin.pusat,   /audit/, /desk/"
    })
    void each_demonstration_user_comes_in_where_they_work_and_nowhere_else(String user, String own, String foreign) {
        SignedIn person = SignedIn.on(own, user);
        assertThat(person.landing().status()).isEqualTo(200);
        assertThat(person.landing().address()).isEqualTo(portal.address() + own);
        assertThat(person.landing().offersSignOut()).isTrue();
        assertThat(person.open(foreign).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/?office=5272",
                "/desk/office/edit?office=5272",
                "/audit/compare?service=perpustakaan&office=5272&office=6371"
            })
    void one_comes_back_to_the_very_address_that_one_asked_for(String path) {
        String user = path.startsWith("/desk") ? "admin.5272" : "auditor.pusat";
        assertThat(SignedIn.on(path, user).landing().address()).isEqualTo(portal.address() + path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/%5cevil.example",
                "javascript:alert(1)",
                "/sign-out",
                "/sign-in?to=/"
            })
    void signing_in_leads_nowhere_else_than_into_the_portal(String to) {
        String path = "/sign-in?to=" + java.net.URLEncoder.encode(to, StandardCharsets.UTF_8);
        Answer landing = SignedIn.on(path, "petugas.5272").landing();
        assertThat(landing.address()).startsWith(portal.address() + "/").doesNotContain("//evil", "sign-");
    }

    @Test
    void the_code_flow_is_sealed_with_pkce_state_and_nonce() {
        Answer answer = new Visitor().get(portal.at("/sign-in?to=/desk/"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).startsWith(portal.realm().issuer() + "/protocol/openid-connect/auth?");
        Map<String, String> asked = query(answer.header("Location"));
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("client_id", "portal")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(asked.get("code_challenge")).hasSize(43);
        assertThat(query(new Visitor().get(portal.at("/sign-in")).header("Location")))
                .doesNotContainEntry("state", asked.get("state"))
                .doesNotContainEntry("nonce", asked.get("nonce"))
                .doesNotContainEntry("code_challenge", asked.get("code_challenge"));
    }

    @Test
    void keycloak_itself_refuses_a_sign_in_without_pkce() {
        String location = new Visitor().get(portal.at("/sign-in")).header("Location");
        Answer answer = new Visitor().get(URI.create(location.replaceAll("&?code_challenge(_method)?=[^&]*", "")));
        assertThat(query(answer.header("Location"))).containsEntry("error", "invalid_request");
    }

    @Test
    void the_session_gets_a_new_id_at_each_sign_in() {
        Visitor visitor = new Visitor();
        visitor.cookies(portal.at("/")).put("JSESSIONID", "chosen-by-somebody-else");
        SignedIn person = SignedIn.at(portal, visitor, visitor.go(portal.at("/desk/")), "admin.5272");
        String first = person.cookies().get("JSESSIONID");
        assertThat(first).isNotNull().isNotEqualTo("chosen-by-somebody-else");
        person.follow(person.post("/sign-out", new Form()));
        assertThat(SignedIn.at(portal, visitor, visitor.go(portal.at("/desk/")), "admin.5272")
                        .cookies()
                        .get("JSESSIONID"))
                .isNotIn(first, "chosen-by-somebody-else");
    }

    @Test
    void cookies_are_for_the_server_alone_and_do_not_come_from_other_sites() {
        Visitor visitor = new Visitor();
        Answer keycloak = visitor.go(portal.at("/desk/"));
        Answer typed = SignedIn.typePassword(visitor, keycloak, "admin.5272");
        Answer callback = visitor.get(URI.create(typed.header("Location")));
        assertThat(callback.headers("Set-Cookie").stream().filter(cookie -> cookie.startsWith("JSESSIONID=")))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("SameSite=Lax").contains("HttpOnly", "Path=/"));
        Answer begun = new Visitor().get(portal.at("/sign-in"));
        assertThat(begun.headers("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void an_answer_that_was_begun_in_another_browser_is_not_taken() {
        Visitor visitor = new Visitor();
        Answer typed = SignedIn.typePassword(visitor, visitor.go(portal.at("/desk/")), "admin.5272");
        Answer elsewhere = new Visitor().get(URI.create(typed.header("Location")));
        assertThat(elsewhere.status()).isEqualTo(400);
        assertThat(elsewhere.heading()).isEqualTo("Proses masuk perlu diulang");
        assertThat(elsewhere.headers("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID="));
    }

    @Test
    void going_back_to_the_answer_of_keycloak_does_no_harm() {
        Visitor visitor = new Visitor();
        Answer typed = SignedIn.typePassword(visitor, visitor.go(portal.at("/desk/")), "admin.5272");
        URI callback = URI.create(typed.header("Location"));
        assertThat(visitor.go(callback).status()).isEqualTo(200);
        assertThat(visitor.go(callback).address()).isEqualTo(portal.address() + "/desk/");
    }

    @Test
    void two_tabs_may_sign_in_at_once() {
        Visitor visitor = new Visitor();
        Answer first = visitor.go(portal.at("/desk/?office=5272"));
        Answer second = visitor.go(portal.at("/desk/office/edit?office=5272"));
        assertThat(SignedIn.at(portal, visitor, first, "admin.5272").landing().address())
                .endsWith("/desk/?office=5272");
        Answer secondTab = visitor.go(portal.at("/sign-in?to=/desk/office/edit"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(secondTab.address()).endsWith("/desk/office/edit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "-P1D", "P400D", "PT-11H"})
    void a_demonstration_whose_clock_is_moved_lets_people_in_and_out(String offset) {
        SignedIn before = SignedIn.on("/desk/", "kepala.5272");
        try {
            portal.moveClock(Duration.parse(offset));
            assertThat(before.isKnown()).as("who was in stays in").isTrue();
            SignedIn person = SignedIn.on("/desk/", "petugas.6371");
            assertThat(person.landing().address()).isEqualTo(portal.address() + "/desk/");
            assertThat(person.isKnown()).isTrue();
            portal.realm().endSessionsOf("petugas.6371");
            await().atMost(Duration.ofSeconds(20)).until(() -> !person.isKnown());
            assertThat(SignedIn.on("/desk/", "petugas.6371").isKnown())
                    .as("again")
                    .isTrue();
        } finally {
            portal.moveClock(Duration.ZERO);
        }
    }

    @Test
    void signing_out_ends_both_sessions() {
        SignedIn person = SignedIn.on("/desk/", "kepala.6371");
        int before = portal.realm().sessionsOf("kepala.6371");
        Answer out = person.follow(person.post("/sign-out", new Form()));
        assertThat(out.address()).isEqualTo(portal.address() + "/");
        assertThat(portal.realm().sessionsOf("kepala.6371")).isEqualTo(before - 1);
        Answer again = person.go("/desk/");
        assertThat(again.address()).startsWith(portal.realm().issuer());
        assertThat(again.hasSection("kc-form-login")).isTrue();
    }

    @Test
    void no_link_and_no_image_can_sign_anybody_out() {
        SignedIn person = SignedIn.on("/desk/", "kepala.6371");
        assertThat(person.open("/sign-out").status()).isEqualTo(405);
        assertThat(person.isKnown()).isTrue();
    }

    @Test
    void a_session_that_keycloak_ends_ends_here_too() {
        SignedIn person = SignedIn.on("/desk/", "petugas.6371");
        SignedIn other = SignedIn.on("/desk/", "petugas.5272");
        assertThat(person.isKnown()).isTrue();
        portal.realm().endSessionsOf("petugas.6371");
        await().atMost(Duration.ofSeconds(20)).until(() -> !person.isKnown());
        assertThat(other.isKnown()).isTrue();
    }

    @Test
    void a_logout_token_that_is_not_keycloaks_ends_nothing() {
        SignedIn person = SignedIn.on("/desk/", "admin.5272");
        String header = base64("{\"alg\":\"none\",\"typ\":\"logout+jwt\"}");
        String claims = base64(
                "{\"iss\":\"" + portal.realm().issuer() + "\",\"aud\":\"portal\",\"sub\":\"x\",\"jti\":\"1\",\"iat\":"
                        + System.currentTimeMillis() / 1000
                        + ",\"events\":{\"http://schemas.openid.net/event/backchannel-logout\":{}},\"sid\":\"x\"}");
        for (String token : new String[] {"", "x.y.z", header + "." + claims + ".", header + "." + claims + ".AAAA"}) {
            Answer answer = new Visitor()
                    .post(portal.at("/sign-in/back-channel-logout"), new Form().add("logout_token", token));
            assertThat(answer.status()).as(token).isEqualTo(400);
        }
        assertThat(person.isKnown()).isTrue();
    }

    @Test
    void a_wrong_password_is_told_by_keycloak_in_indonesian() {
        try (Staff person = Staff.stranger()) {
            person.open("/desk/");
            assertThat(person.language()).isEqualTo("id");
            assertThat(person.title()).contains("Portal PST");
            assertThat(person.words()).contains("Kata sandi", "Masuk");
            person.typeWrongPassword("admin.5272");
            assertThat(person.words()).doesNotContain("Invalid");
            person.typePassword("admin.5272");
            person.awaitAt("/desk/");
            assertThat(person.complaints()).isEmpty();
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> query(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> java.net.URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
