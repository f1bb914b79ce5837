package id.go.bps.pst.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.web.AddressSpace.Sent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger asks for, the portal answers with 2xx, 3xx or 4xx and all of its headers, and tells nothing of the inside. */
class AddressSpaceIT {

    private static final int REQUESTS = 400;

    private final AddressSpace space = new AddressSpace(9);
    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.running();
    }

    @Test
    void every_address_of_the_portal_answers() {
        assertThat(space.addresses())
                .contains(
                        "/sign-in",
                        "/sign-in/back-channel-logout",
                        "/desk/standards/edit",
                        "/api/v1/offices/kota-bima/hours");
        for (String address : space.addresses()) {
            for (String method : List.of("GET", "POST")) {
                Harmless.require(portal, Sent.to(method, address));
            }
        }
    }

    @Test
    void requests_at_random_are_answered() {
        for (int i = 0; i < REQUESTS; i++) {
            Harmless.require(portal, space.request());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/../site/home.xhtml",
                "/api/./../site/office.xhtml",
                "/resources/../site/standard.xhtml",
                "/health/../site/home.xhtml",
                "/sign-in/../site/home",
                "/robots.txt/../site/home.xhtml",
                "/sign-in/x.xhtml",
                "/favicon.ico/site/home.xhtml",
                "/desk/",
                "/audit/compare?v=1&v=2",
                "/site/",
                "/WEB-INF/",
                "/META-INF/",
                "/jakarta.faces.resource/components.css.xhtml?ln=primefa%C3%A9ces",
                "/jakarta.faces.resource/components.css.xhtml?ln=primefa\u00e9ces",
                "/jakarta.faces.resource/componen%C3%A9ts.css.xhtml?ln=primefaces",
                "/jakarta.faces.resource/components.css.xhtml?ln=primefaces&loc=%C3%A9&con=%00",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefac%FFes&pfdrid=AAAA",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=%C3%A9"
            })
    void views_are_opened_by_their_own_addresses_alone(String address) {
        for (String method : List.of("GET", "HEAD", "POST", "QUATSCH", "PROPFIND")) {
            Harmless.require(portal, Sent.to(method, address));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If-None-Match: \"",
                "If-Match: x",
                "If-Modified-Since: yesterday",
                "Accept-Language: q=q;;;,,-,x-",
                "Accept-Encoding: gzip;q=x",
                "Accept: a/b/c;;;=",
                "Accept-Charset: ;",
                "Content-Type: /;;charset="
            })
    void a_header_that_cannot_be_read_is_no_fault_of_the_api(String header) {
        for (String address : List.of(
                "/api/v1/offices",
                "/api/v1/offices/kota-bima/hours",
                "/api/v1/offices/kota-bima/standards/perpustakaan",
                "/api/v1/search/perpustakaan",
                "/api/v1/changes")) {
            Harmless.require(
                    portal,
                    new Sent(
                            "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header
                                    + "\r\n\r\n",
                            true));
        }
    }

    /** What the server or a library reads of a request before anybody can answer for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT /api/v1/?size=%zz",
                "POST /api/v1/offices?page=%",
                "PATCH /api/v1/search/perpustakaan?q=%a",
                "POST /audit/index.xhtml",
                "POST /desk/standards/submit",
                "PUT /sign-in/back-channel-logout",
                "GET /desk/"
            })
    void an_announced_form_that_cannot_be_read_is_no_fault(String line) {
        for (String type : List.of(
                "application/x-www-form-urlencoded; charset=x-nowhere",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=",
                "multipart/form-data")) {
            Harmless.require(
                    portal,
                    new Sent(
                            line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                                    + "\r\nContent-Length: 0\r\n\r\n",
                            true));
        }
    }

    /** No page that takes a form is without a state; Faces has a fault for that, and a name of a class for scripts. */
    @ParameterizedTest
    @ValueSource(strings = {"stateless", "", "x", "-1:-1", "1:2:3", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA"})
    void a_forged_state_of_a_page_is_one_that_is_gone(String state) {
        SignedIn bima = SignedIn.as("admin.5272");
        for (String path : List.of(
                "/desk/", "/desk/standards/edit?office=5272&service=perpustakaan", "/desk/office/hours?office=5272")) {
            Form form = new Form().add("jakarta.faces.ViewState", state).add("do", "save");
            for (String faces : List.of("", "partial/ajax")) {
                Answer answer = bima.visitor()
                        .send(
                                "POST",
                                portal.at(path),
                                "application/x-www-form-urlencoded",
                                form.add("jakarta.faces.partial.ajax", String.valueOf(!faces.isEmpty()))
                                        .encoded(),
                                "Faces-Request",
                                faces);
                assertThat(answer.status()).as(path + "\n" + answer).isLessThan(500);
                assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                        .doesNotContain("Exception", "com.sun", "jakarta.", "\tat ");
            }
        }
    }
}
