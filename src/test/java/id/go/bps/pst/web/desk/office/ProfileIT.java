package id.go.bps.pst.web.desk.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.GivenFiles;
import id.go.bps.pst.testkit.MultipartForm;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.Picture;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.editor.ContactRow;
import id.go.bps.pst.testkit.editor.EditView;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.site.OfficePage;
import id.go.bps.pst.testkit.site.PublicSite;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

    private static final String OFFICE = "/desk/office/edit?office=5272";

    private Portal portal;
    private PublicSite site;
    private SignedIn bima;
    private Editor office;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        site = new PublicSite(portal);
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
        assertThat(site.open("/kota-bima").leadsTo("https://www.openstreetmap.org/?mlat=-8.46"))
                .isTrue();
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
        assertThat(office.error()).contains(sentence);
        assertThat(office.form().get(name)).isEqualTo(typed);
    }

    @Test
    void a_doubtful_contact_is_said_is_kept_and_is_counted_at_the_desk() {
        int row = office.form().all("contact.id").indexOf("whatsapp");
        office.type("contact.value", row, "0812-1010-637").press("save");
        assertThat(office.isSaved()).isTrue();
        assertThat(office.answer().section("doubt-" + row)).contains("11 angka");
        assertThat(bima.open("/desk/").warning())
                .as("the telephone of the letterhead has no area code")
                .contains("2 kontak meragukan");
        assertThat(SignedIn.as("petugas.5272").open("/desk/").text()).doesNotContain("meragukan");
    }

    @Test
    void a_doubt_is_said_as_soon_as_the_field_is_left() {
        try (Staff admin = Staff.signIn("admin.5272")) {
            EditView page = admin.openOffice("5272");
            ContactRow mail = page.contact("bps5272@bps.go.id").type("bps5272@gmial.com");
            page.leaveFor("displayName");
            mail.awaitDoubt("bps5272@gmail.com");
            page.contact("0374-43522").type("0374-435220").awaitTaken("+62 374 435220");
            assertThat(mail.value()).isEqualTo("bps5272@gmial.com");
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    void the_signed_pledge_is_kept_over_a_rows_button_and_can_be_downloaded() {
        try (Staff admin = Staff.signIn("admin.5272")) {
            EditView page = admin.openOffice("5272");
            page.attach("signed", "Maklumat.pdf", "application/pdf", PDF);
            int last = page.all("unit").size();
            page.press("add:unit");
            assertThat(page.focus()).as("one goes on in the row that was added").isEqualTo("f-unit-" + last);
            page.press("remove:unit:" + last);
            page.attach("photo", "gedung.jpg", "image/jpeg", GivenFiles.photograph(1_600, 1_200, 1));
            page.type("photoText", "Gedung biru").type("photoEnglish", "The blue building");
            page.save();
            assertThat(page.keptPicture().isSeen()).isTrue();
            await().until(() -> photograph().isPresent());
            admin.at(390).open("/kota-bima");
            Picture photograph = admin.photograph();
            double before = photograph.height();
            assertThat(photograph.scrollTo().isSeen()).isTrue();
            assertThat(photograph.height()).as("nothing jumps").isEqualTo(before);
            assertThat(admin.excessWidth()).isZero();
            assertThat(admin.complaints()).isEmpty();
        }
        await().until(() -> site.open("/kota-bima").hasSection("maklumat"));
        String address = OfficePage.of(site.open("/kota-bima")).file("Maklumat.pdf");
        assertThat(site.open(address).status()).isEqualTo(200);
    }

    @Test
    void a_photograph_is_public_with_the_profile_that_holds_it_and_without_what_the_camera_wrote() {
        byte[] photograph = GivenFiles.photograph(1_600, 1_200, 6);
        Answer refused = send("Gedung.JPG", photograph, "", "The blue building");
        assertThat(refused.errorBeside("photoText")).startsWith("Tulis apa yang tampak pada foto");
        assertThat(refused.fieldsOfErrors()).containsExactly("f-photoText");
        assertThat(refused.value("photoEnglish")).isEqualTo("The blue building");
        String desk = refused.keptPicture();
        String id = desk.substring(desk.length() - 36);
        String open = "/kota-bima/berkas/" + id + "/Gedung.JPG";
        assertThat(bima.open(desk).status()).isEqualTo(200);
        assertThat(site.open(open).status()).as("before it is saved").isEqualTo(404);

        Form next = Form.of(refused, "editor").set("photoText", "Gedung biru");
        Answer wrong = send(next, "gedung.jpg", PDF, "save");
        assertThat(wrong.errorBeside("photo")).startsWith("Isi berkas ini PDF, sedangkan yang diminta PNG/JPEG/WebP.");
        assertThat(wrong.value("photoText")).isEqualTo("Gedung biru");
        assertThat(site.open(open).status())
                .as("what was refused was not saved")
                .isEqualTo(404);

        long last = portal.database().lastTrail();
        assertThat(send(Form.of(wrong, "editor"), null, null, "save").header("Location"))
                .contains("saved=1");
        assertThat(portal.database().trailOf("5272", last)).anySatisfy(row -> assertThat(row)
                .containsEntry("who", "admin.5272")
                .containsEntry("deed", "OfficeProfiles.save"));
        await().until(() -> photograph().isPresent());
        OfficePage.Photograph shown = photograph().orElseThrow();
        assertThat(shown.address()).isEqualTo(open);
        assertThat(shown.text()).isEqualTo("Gedung biru");
        assertThat(shown.loading()).isEqualTo("lazy");
        assertThat(shown.width()).as("the camera was held upright").isLessThan(shown.height());
        assertThat(OfficePage.of(site.open("/en/kota-bima"))
                        .photograph()
                        .orElseThrow()
                        .text())
                .isEqualTo("The blue building");
        Answer file = site.open(open);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith("image/jpeg");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(file.body()).hasSizeLessThanOrEqualTo(40_000);
        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", GivenFiles.CAMERA);

        Form without = Form.of(bima.open(OFFICE), "editor").add("photo.remove", "1");
        assertThat(send(without, null, null, "save").header("Location")).contains("saved=1");
        await().until(() -> photograph().isEmpty());
        assertThat(
                        portal.database()
                                .owner()
                                .rows(
                                        "select profile -> 'photograph' ->> 'text' as text from office_profile where office_code = '5272' order by revision"))
                .extracting(row -> row.get("text"))
                .as("what was told stays in the history")
                .containsExactly(null, "Gedung biru", null);
    }

    @Test
    void a_photograph_that_is_none_is_refused_in_one_sentence() {
        Answer bomb = send("gedung.png", GivenFiles.pngThatClaims(30_000, 30_000), "Gedung", "Building");
        assertThat(bomb.errorBeside("photo")).startsWith("Gambar ini 30.000 × 30.000 piksel;");
        Answer none = send(null, null, "Gedung", "");
        assertThat(none.errorBeside("photo")).startsWith("Pilih fotonya");
        assertThat(none.value("photoText")).isEqualTo("Gedung");
        assertThat(portal.database().owner().number("select count(*) from attachment"))
                .isZero();
    }

    private Answer send(String fileName, byte[] content, String text, String english) {
        Form form = Form.of(bima.open(OFFICE), "editor").set("photoText", text).set("photoEnglish", english);
        return send(form, fileName, content, "save");
    }

    private Answer send(Form form, String fileName, byte[] content, String button) {
        MultipartForm sent =
                MultipartForm.of(form.remove("signed").remove("photo")).add("do", button);
        if (fileName != null) {
            sent.file("photo", fileName, content);
        }
        return bima.visitor().send("POST", portal.at(OFFICE), sent.contentType(), sent.encoded());
    }

    private Optional<OfficePage.Photograph> photograph() {
        return OfficePage.of(site.open("/kota-bima")).photograph();
    }

    @Test
    void whoever_asks_for_a_doubt_gets_a_sentence_or_nothing() {
        for (List<String> asked : List.of(
                List.of("EMAIL", "bps5272@bps", "nama domain"),
                List.of("EMAIL", "bps5272@bps.go.id", ""),
                List.of("WHATSAPP", "081210106371", "Dibuka sebagai +62 812-1010-6371"),
                List.of("PIGEON", "x", ""),
                List.of("EMAIL", "x".repeat(60_000), ""))) {
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
