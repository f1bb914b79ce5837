package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.demonstration.Seed;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Database.DatabaseRefused;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.GivenFiles;
import id.go.bps.pst.testkit.MultipartForm;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document of the national site is brought in, looked at, made a draft, and what it left open is ticked off there. */
class ImportPageIT {

    private static final String PAGE = "/desk/standards/import?office=5272";
    private static final String DRAFT = "/desk/standards/edit?office=5272&service=konsultasi-statistik";

    private Portal portal;
    private SignedIn bima;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        bima = SignedIn.as("admin.5272");
    }

    @Test
    void a_standard_becomes_a_draft_with_its_doubts_and_the_contacts_that_the_office_has_not() {
        Answer read = bring("banjarmasin.txt", Seed.file("kota-banjarmasin-perpustakaan"));
        assertThat(read.page().select("#f-service option[selected]").attr("value"))
                .isEqualTo("perpustakaan");
        assertThat(read.page().select("#part-TIME mark").eachText()).containsExactly("0");
        assertThat(read.page().select("#part-TIME .doubts li").eachText())
                .singleElement()
                .asString()
                .contains("isian yang kosong");
        assertThat(read.page().select("[name=contact]")).hasSize(8);

        Answer taken = draft(read, "konsultasi-statistik");
        assertThat(taken.page().select("[name='procedure.text']")).hasSize(10);
        assertThat(taken.value("time.amount")).isEqualTo("10");
        assertThat(taken.page().select("[name=complaints][checked]")).hasSize(6);
        assertThat(taken.page().select("#part-TIME .doubts li").eachText())
                .singleElement()
                .asString()
                .contains("isian yang kosong");
        assertThat(portal.database()
                        .owner()
                        .text("select convert_from(f.content, 'UTF8') from imported_file f, standard_version v"
                                + " where v.imported_file_id = f.id and v.status = 'DRAFT'"))
                .isEqualTo(new String(Seed.file("kota-banjarmasin-perpustakaan"), StandardCharsets.UTF_8));

        Form editor = Form.of(taken, "editor").set("title", "Belum disimpan");
        String settle = taken.page().select("#part-TIME .doubts button").attr("value");
        Answer settled = bima.post(DRAFT, editor.add("do", settle));
        assertThat(settled.page().select("#part-TIME .doubts")).isEmpty();
        assertThat(settled.value("title")).isEqualTo("Belum disimpan");
        assertThat(bima.open(DRAFT).page().select("#part-TIME .doubts")).isEmpty();
    }

    @Test
    void a_draft_that_is_discarded_and_had_back_has_its_doubts_again_but_for_those_that_were_settled() {
        Answer taken =
                draft(bring("banjarmasin.txt", Seed.file("kota-banjarmasin-perpustakaan")), "konsultasi-statistik");
        bima.post(
                DRAFT,
                Form.of(taken, "editor")
                        .add(
                                "do",
                                taken.page().select("#part-TIME .doubts button").attr("value")));
        List<String> before = doubts(bima.open(DRAFT));
        assertThat(before).isNotEmpty();
        Answer discarded = bima.post(DRAFT, Form.of(bima.open(DRAFT), "editor").add("do", "discard"));
        assertThat(discarded.status()).as(discarded.text()).isEqualTo(302);
        assertThat(portal.database().owner().number("select count(*) from draft_doubt"))
                .isZero();

        String desk = "/desk/?office=5272";
        Form back = Form.of(bima.open(desk), "standards");
        String named = bima.open(desk)
                .page()
                .select("#discarded-konsultasi-statistik button[name=restore]")
                .attr("value");
        bima.post(desk, back.add("restore", named));
        Answer again = bima.open(DRAFT);
        assertThat(doubts(again)).isEqualTo(before);
        assertThat(again.page().select("#part-TIME .doubts")).isEmpty();
    }

    /** There are such links, and each has where it leads on the same page. */
    private static void assertLeads(Answer page, String links) {
        assertThat(page.page().select(links)).as(links).isNotEmpty().allSatisfy(link -> assertThat(
                        page.page().getElementById(link.attr("href").substring(1)))
                .as(link.attr("href"))
                .isNotNull());
    }

    private static List<String> doubts(Answer editor) {
        return editor.page().select(".doubts li p").eachText();
    }

    @Test
    void each_doubt_leads_to_its_place_from_the_reading_the_editor_and_the_page_that_hands_over() {
        Answer read = bring("bima.txt", Seed.file("kota-bima-perpustakaan"));
        assertThat(read.page().select(".notice a[href='#part-PROCEDURE']")).isNotEmpty();
        assertLeads(read, ".doubts a[href^='#mark-']");
        Answer taken = draft(read, "konsultasi-statistik");
        assertThat(taken.page().select("#doubts-open a[href='#doubts-TIME']").text())
                .endsWith("(" + taken.page().select("#doubts-TIME li").size() + ")");
        assertLeads(taken, "#doubts-open a");
        assertLeads(taken, ".doubts a[href^='#f-procedure']");
        Answer submit = bima.open(DRAFT.replace("/edit", "/submit"));
        assertThat(submit.page().select("#doubts-open a").eachAttr("href"))
                .contains(DRAFT + "#doubts-TIME", DRAFT + "#doubts-PROCEDURE");
        Answer posted = bima.post(DRAFT, Form.of(taken, "editor").add("do", "add:time"));
        assertThat(doubts(posted)).as("after a press, too").isEqualTo(doubts(taken));
    }

    @Test
    void an_office_of_which_nothing_is_known_takes_its_facts_from_the_document() {
        var owner = portal.database().owner();
        for (String table : List.of(
                "standard_version_event",
                "draft_revision",
                "standard_line",
                "standard_version",
                "imported_file",
                "search_standard",
                "service_standard",
                "service_offer",
                "office_profile")) {
            owner.update("alter table " + table + " disable trigger user");
            owner.update("delete from " + table + " where office_code = '5272'");
            owner.update("alter table " + table + " enable trigger user");
        }
        assertThat(bima.open("/desk/?office=5272").page().select("a[href^='/desk/standards/import']"))
                .isNotEmpty();
        Answer read = bring("bima.txt", Seed.file("kota-bima-perpustakaan"));
        assertThat(read.page().select("label[for^=f-fact-]").eachText())
                .satisfiesExactly(
                        address -> assertThat(address).contains("Jl. Soekarno Hatta no.14 Kota Bima 84113"),
                        units -> assertThat(units).contains("Sekretariat Utama /"),
                        hours -> assertThat(hours).contains("08.00"));
        assertThat(read.page().select("#f-service option[selected]").attr("value"))
                .isEqualTo("perpustakaan");
        Form form = Form.of(read, "draft").remove("fact").add("fact", "ADDRESS").add("fact", "HOURS");
        bima.follow(bima.post(path(read), form.add("do", "draft")));
        String profile = owner.text("select profile::text from office_profile where office_code = '5272'");
        assertThat(profile)
                .contains("Soekarno Hatta", "84113", "bps5272@bps.go.id")
                .doesNotContain("Sekretariat");
        assertThat(bima.open(DRAFT.replace("konsultasi-statistik", "perpustakaan"))
                        .page()
                        .select("[name=complaints][checked]"))
                .hasSize(3);
    }

    @Test
    void the_same_document_once_more_doubles_no_contact_and_overwrites_no_draft() {
        Answer read = bring("bima.txt", Seed.file("kota-bima-perpustakaan"));
        assertThat(read.page().select("[name=contact]"))
                .as("all are there already")
                .isEmpty();
        long profiles =
                portal.database().owner().number("select count(*) from office_profile where office_code = '5272'");
        draft(read, "konsultasi-statistik");
        assertThat(portal.database().owner().number("select count(*) from office_profile where office_code = '5272'"))
                .isEqualTo(profiles);
        long doubts = portal.database().owner().number("select count(*) from draft_doubt");
        draft(bring("bima.txt", Seed.file("kota-bima-perpustakaan")), "konsultasi-statistik");
        assertThat(portal.database().owner().number("select count(*) from draft_doubt"))
                .as("pressed twice is made once")
                .isEqualTo(doubts);
        Answer again = bring("banjarmasin.txt", Seed.file("kota-banjarmasin-perpustakaan"));
        Form form =
                Form.of(again, "draft").set("service", "konsultasi-statistik").add("do", "draft");
        Answer refused = bima.post(path(again), form);
        assertThat(refused.errorBeside("service")).startsWith("Sudah ada konsep");
        assertThat(portal.database().owner().number("select count(*) from imported_file where file_name = 'bima.txt'"))
                .as("kept once")
                .isEqualTo(1);
    }

    @Test
    void a_pdf_is_kept_as_handed_in_with_its_text_beside_it() {
        byte[] pdf = GivenFiles.pdf(1, "Persyaratan");
        Answer read = bring("standar.pdf", pdf);
        assertThat(read.page().select("#part-REQUIREMENTS")).isNotEmpty();
        assertThat(portal.database()
                        .owner()
                        .rows("select media_type from imported_file where file_name = 'standar.pdf' order by id"))
                .extracting(row -> row.get("media_type"))
                .containsExactly("application/pdf", "text/plain; charset=UTF-8");
    }

    @Test
    void what_is_no_standard_is_refused_in_one_sentence_beside_its_field() {
        assertThat(errorOf("gambar.png", GivenFiles.picture("png", 4, 4))).startsWith("Berkas ini bukan teks atau PDF");
        assertThat(errorOf("kosong.txt", new byte[0])).startsWith("Berkas ini kosong");
        assertThat(errorOf("standar.docx", GivenFiles.wordDocument())).startsWith("Berkas ini bukan teks atau PDF");
        assertThat(errorOf("terkunci.pdf", GivenFiles.encryptedPdf("rahasia")))
                .startsWith("PDF ini dilindungi kata sandi");
        assertThat(errorOf("bom.pdf", GivenFiles.pdfBomb(300, "XObject"))).startsWith("PDF ini rusak");
        assertThat(errorOf("pindaian.pdf", GivenFiles.pdf(1, ""))).startsWith("PDF ini hanya berisi gambar");
        Answer large = send("besar.pdf", new byte[200_000_000]);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.heading()).isEqualTo("Isian terlalu besar");
        assertThat(errorOf("surat.txt", "Surat biasa".getBytes(StandardCharsets.UTF_8)))
                .startsWith("Tidak ada judul komponen");
        Form form =
                Form.of(bima.open(PAGE), "import").set("text", "Surat biasa").add("do", "read");
        MultipartForm sent = MultipartForm.of(form);
        Answer answer = bima.visitor().send("POST", portal.at(PAGE), sent.contentType(), sent.encoded());
        assertThat(answer.errorBeside("text")).startsWith("Tidak ada judul komponen");
        assertThat(answer.value("text")).isEqualTo("Surat biasa");
    }

    @Test
    void another_office_and_an_officer_see_nothing_of_it() {
        Answer read = bring("bima.txt", Seed.file("kota-bima-perpustakaan"));
        draft(read, "konsultasi-statistik");
        SignedIn other = SignedIn.as("admin.6371");
        assertThat(other.open(path(read)).status()).isEqualTo(404);
        assertThat(other.open(path(read).replace("5272", "6371")).status()).isEqualTo(404);
        assertThat(SignedIn.as("petugas.5272").open(PAGE).status()).isEqualTo(404);
        assertThat(bima.open(PAGE + "&file=x").status()).isEqualTo(404);
        assertThat(portal.database().applicationFor("6371").rows("select id from draft_doubt"))
                .isEmpty();
        assertThat(portal.database()
                        .applicationFor("6371")
                        .update("update draft_doubt set settled_at = now(), settled_by = 'x'"))
                .isZero();
        assertThat(portal.database().applicationFor("5272").number("select count(*) from draft_doubt"))
                .isPositive();
        for (String sql : List.of("update draft_doubt set words = 'x'", "update draft_doubt set kind = 'x'")) {
            Assertions.assertThatThrownBy(() -> portal.database().owner().update(sql))
                    .isInstanceOf(DatabaseRefused.class);
        }
        Assertions.assertThatThrownBy(
                        () -> portal.database().applicationFor("5272").update("delete from draft_doubt"))
                .isInstanceOf(DatabaseRefused.class);
    }

    @Test
    void the_portals_own_paper_becomes_a_draft_that_says_what_was_published() {
        byte[] paper = bima.open("/kota-bima/perpustakaan/versi/1/standar.pdf").body();
        Answer read = bring("standar-bima.pdf", paper);
        assertThat(read.page().select("[name=contact]")).isEmpty();
        assertThat(read.page().select("#part-PROCEDURE .doubts")).isEmpty();
        draft(read, "konsultasi-statistik");
        String told = "select %s from standard_version v where v.status = '%s' and v.office_code = '5272'";
        for (String part : List.of("requirements", "procedure")) {
            String rows = "jsonb_path_query_array(content, '$.%s.lists.**.text')::text".formatted(part);
            assertThat(portal.database().owner().text(told.formatted(rows, "DRAFT")))
                    .isEqualTo(portal.database().owner().text(told.formatted(rows, "PUBLISHED")));
        }
        assertThat(portal.database().owner().text(told.formatted("content -> 'complaints' ->> 'contacts'", "DRAFT")))
                .isEqualTo(portal.database()
                        .owner()
                        .text(told.formatted("content -> 'complaints' ->> 'contacts'", "PUBLISHED")));
    }

    private Answer bring(String name, byte[] file) {
        Answer answer = send(name, file);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
        return bima.follow(answer);
    }

    private String errorOf(String name, byte[] file) {
        return send(name, file).errorBeside("document");
    }

    private Answer send(String name, byte[] file) {
        Form form = Form.of(bima.open(PAGE), "import").remove("document").add("do", "read");
        MultipartForm sent = MultipartForm.of(form).file("document", name, file);
        return bima.visitor().send("POST", portal.at(PAGE), sent.contentType(), sent.encoded());
    }

    private Answer draft(Answer read, String service) {
        Form form = Form.of(read, "draft").set("service", service).add("do", "draft");
        Answer answer = bima.follow(bima.post(path(read), form));
        assertThat(answer.page().getElementById("editor")).as(answer.toString()).isNotNull();
        return answer;
    }

    /** The page's own address, from its form. */
    private static String path(Answer read) {
        return read.page().select("#draft").attr("action");
    }
}
