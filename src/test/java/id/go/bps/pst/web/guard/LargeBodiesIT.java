package id.go.bps.pst.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.GivenFiles;
import id.go.bps.pst.testkit.MultipartForm;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.RawRequest;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Visitor;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.network.Proxy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too large, at every layer: through the real proxy, and at the portal itself. */
class LargeBodiesIT {

    private static final String UPLOAD = "/desk/probe/upload?office=5272";
    private static final String SUBMIT = "/desk/standards/submit?office=5272&service=perpustakaan";

    private Portal portal;
    private Proxy proxy;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        proxy = Proxy.before(portal.port());
    }

    @AfterEach
    void close() {
        proxy.close();
    }

    @Test
    void a_decree_of_nine_megabytes_comes_through_the_proxy() {
        Answer saved = upload(SignedIn.as("admin.5272"), 9_000_000);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.fieldErrors()).isEmpty();
        assertThat(saved.keptFile()).isEqualTo("SK.pdf");
    }

    @ParameterizedTest
    @CsvSource({"10000001, '10,1'", "25000000, 25", "59000000, 59"})
    void a_file_that_is_too_large_is_said_beside_its_field_with_everything_typed(int size, String megabytes) {
        Answer refused = upload(SignedIn.as("admin.5272"), size);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(413);
        assertThat(refused.errorBeside("decree.signed"))
                .startsWith("Berkas ini " + megabytes + " MB; paling besar 10 MB.");
        assertThat(refused.value("title")).isEqualTo("Judul ini tetap");
        assertThat(refused.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void a_request_beyond_every_form_is_answered_by_the_portal_and_one_beyond_that_by_the_proxy() {
        SignedIn bima = SignedIn.as("admin.5272");
        Answer byPortal = upload(bima, 61_000_000);
        assertThat(byPortal.status()).isEqualTo(413);
        assertThat(byPortal.heading()).isEqualTo("Isian terlalu besar");
        assertThat(byPortal.words()).contains("paling besar 60 MB");
        assertThat(byPortal.header("X-Frame-Options")).isEqualTo("DENY");

        String told = RawRequest.send(
                proxy.port(),
                "POST " + UPLOAD + " HTTP/1.1\r\nHost: localhost:" + proxy.port()
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 70000000\r\n\r\n");
        assertThat(RawRequest.status(told)).isEqualTo(413);
        assertThat(told)
                .contains("Isian terlalu besar")
                .contains("The form is too large")
                .contains("X-Frame-Options: DENY")
                .contains("Cache-Control: no-store");
        assertPagesAreThere();
    }

    /** The attack: without an account, so that every page was away for ten seconds. */
    @ParameterizedTest
    @CsvSource({"6000000, 302", "11000000, 302", "13000000, 413", "30000000, 413", "63000000, 413"})
    void large_forms_of_strangers_stop_nobody(int size, int status) {
        MultipartForm form = new MultipartForm().file("decree.signed", "SK.pdf", new byte[size]);
        for (int i = 0; i < 2; i++) {
            Answer answer = new Visitor().send("POST", proxy.at(SUBMIT), form.contentType(), form.encoded());
            assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
            assertPagesAreThere();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/standards/edit, 3000000, 413",
        "/audit/offices, 3000000, 413",
        "/sign-in/back-channel-logout, 70000, 413",
        "/sign-out, 70000, 413",
        "/, 70000, 413",
        "/kota-bima/perpustakaan, 5000000, 413",
        "/api/v1/offices, 70000, 413",
        "/resources/css/pst.css, 70000, 413",
        "/nirgends, 70000, 413"
    })
    void every_route_takes_what_it_needs_and_says_so(String path, int size, int status) {
        for (URI address : List.of(proxy.at(path), portal.at(path))) {
            Answer answer = new Visitor()
                    .send(
                            "POST",
                            address,
                            "application/x-www-form-urlencoded",
                            "a".repeat(size).getBytes(StandardCharsets.US_ASCII));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
            if (path.startsWith("/api/")) {
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                assertThat(answer.text()).contains("\"status\":413", "at most 64 KB");
            } else {
                assertThat(answer.heading()).isEqualTo("Isian terlalu besar");
                assertThat(answer.words()).contains("paling besar ");
            }
        }
    }

    @Test
    void a_body_of_unknown_length_is_turned_down_wherever_it_goes() {
        String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
        for (String path : List.of("/desk/standards/submit", "/sign-in/back-channel-logout", "/", "/api/v1/offices")) {
            for (String method : List.of("POST", "PUT")) {
                String answer = RawRequest.send(
                        portal.port(),
                        method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + chunk.repeat(20) + "0\r\n\r\n");
                assertThat(RawRequest.status(answer)).as(method + " " + path).isEqualTo(411);
                assertThat(answer).contains("X-Content-Type-Options: nosniff");
            }
        }
    }

    /** At the portal itself: the proxy tells the sender to go on by itself and passes on that the portal did, which some clients do not expect. */
    @Test
    void who_asks_before_sending_is_told_too() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(portal.at(SUBMIT))
                                .version(HttpClient.Version.HTTP_1_1)
                                .expectContinue(true)
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[30_000_000]))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Isian terlalu besar");
    }

    @Test
    void the_review_date_typed_beside_a_decree_outlives_the_session() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor.ofLibrary(bima, "5272").type("title", "Konsep").press("save");
        Form typed =
                Form.of(bima.open(SUBMIT), "submit").remove("decree.signed").set("reviewDate", "2031-05-06");
        MultipartForm form = MultipartForm.of(typed).file("decree.signed", "SK.pdf", pdf(9_000_000));
        bima.cookies().clear();
        Answer keycloak =
                bima.follow(bima.visitor().send("POST", portal.at(SUBMIT), form.contentType(), form.encoded()));
        Answer back = !keycloak.hasSection("kc-form-login")
                ? keycloak
                : SignedIn.at(portal, bima.visitor(), keycloak, "admin.5272").landing();
        assertThat(back.value("reviewDate")).isEqualTo("2031-05-06");
        assertThat(back.errorBeside("decree.signed")).contains("“SK.pdf”");
    }

    private Answer upload(SignedIn person, int size) {
        Form typed = Form.of(person.open(UPLOAD), "editor")
                .remove("decree.signed")
                .remove("photo")
                .set("title", "Judul ini tetap")
                .add("do", "save");
        MultipartForm form = MultipartForm.of(typed).file("decree.signed", "SK.pdf", pdf(size));
        person.visitor().cookies(proxy.at("/")).putAll(person.cookies());
        return person.visitor().send("POST", proxy.at(UPLOAD), form.contentType(), form.encoded());
    }

    /** Larger by a comment at its end. */
    private static byte[] pdf(int size) {
        byte[] small = GivenFiles.pdf(1, "SURAT KEPUTUSAN");
        byte[] large = Arrays.copyOf(small, size);
        Arrays.fill(large, small.length, size, (byte) '\n');
        return large;
    }

    private void assertPagesAreThere() {
        for (String path : List.of("/", "/kota-bima/perpustakaan")) {
            assertThat(new Visitor().get(proxy.at(path)).status()).isEqualTo(200);
        }
    }
}
