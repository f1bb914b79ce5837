package id.go.bps.pst.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.RawRequest;
import id.go.bps.pst.testkit.site.PublicSite;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an address is made of, the answer is a sentence: no fault, no trace of the inside, nothing that is not for the public. */
class HostileAddressesIT {

    private static final List<String> PIECES = List.of(
            "/",
            "//",
            "/../",
            "/./",
            "%2e%2e/",
            "..;/",
            ";jsessionid=1",
            "%00",
            "%0d%0aSet-Cookie:x=y",
            "%c0%ae",
            "%ff%fe",
            "%",
            "%zz",
            "%u0041",
            "kota-bima",
            "perpustakaan",
            "versi",
            "1",
            "-1",
            "en",
            "desk",
            "audit",
            "WEB-INF",
            "web.xml",
            ".xhtml",
            "site",
            "resources",
            "css",
            "?",
            "office=",
            "&",
            "'",
            "\"",
            "<script>",
            "%3Cscript%3E",
            "\\",
            "%5c",
            "#{1+1}",
            "${1+1}",
            "%25",
            "+",
            "~",
            "*",
            "berkas",
            "\u00e9",
            "sign-in",
            "callback",
            "to=//x.example",
            "jakarta.faces.resource",
            "ln=../WEB-INF",
            "health",
            "api",
            "probe.txt");

    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.running();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/..%2f..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/WEB-INF/web.xml",
                "/resources/..%2fWEB-INF/web.xml",
                "/resources/css/../../WEB-INF/web.xml",
                "/resources//WEB-INF/web.xml",
                "/resources/%00",
                "/resources/css/pst.css%00.txt",
                "/kota-bima%00",
                "/kota-bima%2fperpustakaan",
                "/kota-bima/perpustakaan;x=y",
                "/kota-bima;jsessionid=ABC",
                "/%c0%ae%c0%ae/WEB-INF/web.xml",
                "/%ff%fe",
                "/%zz",
                "/%",
                "/kota-bima?%zz=%",
                "/kota-bima?a=%ff",
                "/desk/../desk/standards/edit?office=5272",
                "/desk;x/standards/edit",
                "/DESK/standards/edit",
                "//desk/standards/edit",
                "/./desk/standards/edit",
                "/%64esk/standards/edit",
                "/x/../desk/",
                "/desk/%2e%2e/audit/",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=AAAA",
                "/sign-in?to=//evil.example/",
                "/sign-in?to=%0d%0aSet-Cookie:x=y",
                "/sign-in/callback",
                "/sign-in/callback?code=x&state=y",
                "/sign-in/callback?state=%00&code=%ff&code=2",
                "/sign-in/callback?error=access_denied&state=y",
                "/api/probe?office=0000&seen=1.1",
                "/api/../WEB-INF/web.xml",
                "/health/../WEB-INF/web.xml",
                "/\u00e9\u00e8",
                "/<script>alert(1)</script>",
                "/'\"><img src=x onerror=alert(1)>",
                "/#{applicationScope}",
                "/${7*7}",
                "/kota bima",
                "\\..\\..\\windows",
                "*",
                "http://evil.example/kota-bima",
                ""
            })
    void a_hostile_address_gets_a_sentence_and_nothing_else(String target) {
        assertHarmless(target, RawRequest.get(portal, target));
    }

    @Test
    void a_thousand_addresses_made_of_hostile_pieces_do_no_harm() {
        Random random = new Random(5272);
        for (int i = 0; i < 1000; i++) {
            StringBuilder target = new StringBuilder("/");
            for (int pieces = random.nextInt(6); pieces >= 0; pieces--) {
                target.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertHarmless(target.toString(), RawRequest.get(portal, target.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 7_000})
    void a_very_long_address_is_turned_down(int length) {
        String answer = RawRequest.get(portal, "/" + "a".repeat(length));
        assertHarmless("long", answer);
        assertThat(RawRequest.status(answer)).isBetween(400, 499);
    }

    /** The server may hang up before it has read all of it, and then its word can be lost on the way. */
    @ParameterizedTest
    @ValueSource(ints = {20_000, 200_000})
    void an_endless_address_is_turned_down_or_hung_up_on(int length) {
        String answer = RawRequest.get(portal, "/" + "a".repeat(length));
        assertThat(RawRequest.status(answer))
                .satisfiesAnyOf(none -> assertThat(none).isZero(), told -> assertThat(told)
                        .isBetween(400, 499));
        assertThat(new PublicSite(portal).library("kota-bima").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n",
                "GET /sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "GET /desk/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "GET /Kota-Bima HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
            })
    void a_forged_host_appears_nowhere(String request) {
        String answer = RawRequest.send(portal, request);
        assertHarmless("host", answer);
        assertThat(answer.replace("//evil.example/kota-bima", "")).doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nCookie: a=b\r\nConnection: close\r\n\r\n",
                "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "OPTIONS /desk/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "QUATSCH /desk/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "HEAD /desk/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "PUT /desk/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                "POST /desk/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nabcde\r\n0\r\n\r\n",
                "POST /sign-in/back-channel-logout HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nConnection: close\r\n\r\nx=y"
            })
    void an_unusual_method_opens_nothing(String request) {
        String answer = RawRequest.send(portal, request);
        // 501 is how a server says that it does not know a method
        assertThat(RawRequest.status(answer) < 500 || RawRequest.status(answer) == 501)
                .as(answer)
                .isTrue();
        assertThat(answer).doesNotContain("Cookie: a=b", "Payara", "GlassFish", "at id.go", "at org.");
    }

    private static void assertHarmless(String target, String answer) {
        // 505 is how the server says that a line with a space in its address is not HTTP
        assertThat(RawRequest.status(answer) < 500 || RawRequest.status(answer) == 505)
                .as("%s%n%s", target, answer)
                .isTrue();
        assertThat(answer)
                .as(target)
                .doesNotContain(
                        "root:x:0",
                        "<web-app",
                        "Payara",
                        "GlassFish",
                        "\tat ",
                        "Exception",
                        "<script>alert(1)",
                        "onerror=alert(1)>",
                        "\nSet-Cookie: x=y",
                        "\nset-cookie: x=y");
    }
}
