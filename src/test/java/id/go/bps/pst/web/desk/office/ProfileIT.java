package id.go.bps.pst.web.desk.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import id.go.bps.pst.testkit.EditView;
import id.go.bps.pst.testkit.Editor;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.PublicSite;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Staff;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Place, names, pledge and doubtful contacts of an office. */
class ProfileIT {

    private static final byte[] PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    private PublicSite site;
    private SignedIn bima;
    private Editor office;

    @BeforeEach
    void open() {
        site = new PublicSite(Portal.asFirstOpened());
        bima = SignedIn.as("admin.5272");
        office = Editor.ofOffice(bima, "5272");
    }

    @Test
    void a_position_is_pasted_and_opens_the_readers_map() {
        office.type("position", "https://www.openstreetmap.org/?mlat=-8.46&mlon=118.72#map=17/-8.5/118.7")
                .press("save");
        assertThat(office.isSaved()).isTrue();
        assertThat(office.form().get("position")).isEqualTo("-8.46, 118.72");
        await().until(() -> site.open("/kota-bima").text().contains("geo:-8.46,118.72"));
        assertThat(site.open("/kota-bima").page().select("a[href^=https://www.openstreetmap.org/?mlat=-8.46]"))
                .isNotEmpty();
    }

    @Test
    void names_units_and_the_pledge_are_told() {
        office.type("englishName", "Integrated Statistical Services of BPS Kota Bima");
        office.type("pledge", "Kami berjanji melayani sesuai standar.");
        office.type("unit", 1, "Sekretariat Utama BPS").press("save");
        assertThat(office.isSaved()).isTrue();
        await().until(() -> site.open("/kota-bima").words().contains("Kami berjanji melayani sesuai standar."));
        assertThat(site.open("/kota-bima").words()).contains("Maklumat pelayanan", "Sekretariat Utama BPS");
        assertThat(site.open("/en/kota-bima").words()).contains("Integrated Statistical Services of BPS Kota Bima");
        assertThat(site.open("/en/kota-bima/perpustakaan").words())
                .contains("Integrated Statistical Services of BPS Kota Bima");
    }

    @ParameterizedTest
    @CsvSource({
        "position, position, '118.72, -8.46', di luar Indonesia",
        "position, position, di pasar, dua angka",
        "hostName, hostName, https://x/y/z, nama host",
        "unit, unit.0, '', Tulis isinya",
        "pledge, pledge, <script>x</script>, tanpa kode HTML"
    })
    void a_wrong_entry_is_told_and_kept(String name, String beside, String typed, String sentence) {
        office.type(name, typed).press("save");
        assertThat(office.page().select(".notice-error").text()).contains(sentence);
        assertThat(office.form().get(name)).isEqualTo(typed);
    }

    @Test
    void a_doubtful_contact_is_said_is_kept_and_is_counted_at_the_desk() {
        int row = office.form().all("contact.id").indexOf("whatsapp");
        office.type("contact.value", row, "0812-1010-637").press("save");
        assertThat(office.isSaved()).isTrue();
        assertThat(office.page().getElementById("doubt-" + row).text()).contains("11 angka");
        assertThat(bima.open("/desk/").page().select(".notice-warn").text())
                .as("the telephone of the letterhead has no area code")
                .contains("2 kontak meragukan");
        assertThat(SignedIn.as("petugas.5272").open("/desk/").text()).doesNotContain("meragukan");
    }

    @Test
    void a_doubt_is_said_as_soon_as_the_field_is_left() {
        try (Staff admin = Staff.signIn("admin.5272")) {
            EditView page = admin.openOffice("5272");
            int row = page.all("contact.value").indexOf("bps5272@bps.go.id");
            page.type("contact.value", row, "bps5272@gmial.com");
            admin.page().locator("[name='displayName']").focus();
            admin.page().locator("#doubt-" + row).getByText("bps5272@gmail.com").waitFor();
            int phone = page.all("contact.value").indexOf("0374-43522");
            admin.page().locator("#f-value-" + phone).fill("0374-435220");
            admin.page().locator("#taken-" + phone).getByText("+62 374 435220").waitFor();
            assertThat(page.all("contact.value").get(row)).isEqualTo("bps5272@gmial.com");
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    void the_signed_pledge_is_kept_over_a_rows_button_and_can_be_downloaded() {
        try (Staff admin = Staff.signIn("admin.5272")) {
            EditView page = admin.openOffice("5272");
            admin.page()
                    .locator("[name=signed]")
                    .setInputFiles(new FilePayload("Maklumat.pdf", "application/pdf", PDF));
            int last = page.all("unit").size();
            page.press("add:unit");
            assertThat(admin.page().evaluate("document.activeElement.id"))
                    .as("one goes on in the row that was added")
                    .isEqualTo("f-unit-" + last);
            page.press("remove:unit:" + last);
            page.save();
        }
        await().until(() -> !site.open("/kota-bima").page().select("#maklumat").isEmpty());
        String address =
                site.open("/kota-bima").page().select("a[href$=Maklumat.pdf]").attr("href");
        assertThat(site.open(address).status()).isEqualTo(200);
    }

    @Test
    void whoever_asks_for_a_doubt_gets_a_sentence_or_nothing() {
        for (List<String> asked : List.of(
                List.of("EMAIL", "bps5272@bps", "nama domain"),
                List.of("EMAIL", "bps5272@bps.go.id", ""),
                List.of("WHATSAPP", "081210106371", "Dibuka sebagai +62 812-1010-6371"),
                List.of("PIGEON", "x", ""),
                List.of("EMAIL", "x".repeat(100_000), ""))) {
            var answer = bima.post(
                    "/desk/office/doubt", new Form().add("kind", asked.get(0)).add("value", asked.get(1)));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains(asked.get(2));
        }
    }

    @Test
    void two_who_change_different_pages_of_one_office_both_keep_theirs() {
        Editor.ofHours(bima, "5272").type("hours.closes", "15.00").press("save");
        office.type("address", "Jalan Baru 1").press("save");
        assertThat(office.isSaved()).isTrue();
        assertThat(Editor.ofHours(bima, "5272").form().get("hours.closes")).isEqualTo("15.00");
    }
}
