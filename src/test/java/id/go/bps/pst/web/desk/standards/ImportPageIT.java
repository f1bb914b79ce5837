package id.go.bps.pst.web.desk.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.demonstration.Seed;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.GivenFiles;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.database.Database.DatabaseRefused;
import id.go.bps.pst.testkit.desk.DocumentImport;
import id.go.bps.pst.testkit.desk.ReadDocument;
import id.go.bps.pst.testkit.editor.DoubtList;
import id.go.bps.pst.testkit.editor.Editor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document of the national site is brought in, looked at, made a draft, and what it left open is ticked off there. */
class ImportPageIT {

    private static final String PAGE = DocumentImport.path("5272");
    private static final String SERVICE = "konsultasi-statistik";
    private static final String DRAFT = Editor.path("5272", SERVICE);

    private Portal portal;
    private SignedIn bima;
    private DocumentImport page;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        bima = SignedIn.as("admin.5272");
        page = DocumentImport.of(bima, "5272");
    }

    @Test
    void a_standard_becomes_a_draft_with_its_doubts_and_the_contacts_that_the_office_has_not() {
        ReadDocument read = page.bring("banjarmasin.txt", Seed.file("kota-banjarmasin-perpustakaan"));
        assertThat(read.service()).isEqualTo("perpustakaan");
        assertThat(read.marks("TIME")).containsExactly("0");
        assertThat(read.doubts().in("TIME")).singleElement().asString().contains("isian yang kosong");
        assertThat(read.contacts()).hasSize(8);

        Editor taken = read.draft(SERVICE);
        assertThat(taken.form().all("procedure.text")).hasSize(10);
        assertThat(taken.form().get("time.amount")).isEqualTo("10");
        assertThat(taken.form().all("complaints")).hasSize(6);
        assertThat(taken.doubts().in("TIME")).singleElement().asString().contains("isian yang kosong");
        assertThat(portal.database()
                        .owner()
                        .text("select convert_from(f.content, 'UTF8') from imported_file f, standard_version v"
                                + " where v.imported_file_id = f.id and v.status = 'DRAFT'"))
                .isEqualTo(new String(Seed.file("kota-banjarmasin-perpustakaan"), StandardCharsets.UTF_8));

        taken.type("title", "Belum disimpan").press(taken.doubts().settling("TIME"));
        assertThat(taken.doubts().in("TIME")).isEmpty();
        assertThat(taken.form().get("title")).isEqualTo("Belum disimpan");
        assertThat(DoubtList.of(bima.open(DRAFT)).in("TIME")).isEmpty();
    }

    @Test
    void a_draft_that_is_discarded_and_had_back_has_its_doubts_again_but_for_those_that_were_settled() {
        Editor taken = page.bring("banjarmasin.txt", Seed.file("kota-banjarmasin-perpustakaan"))
                .draft(SERVICE);
        taken.send(taken.doubts().settling("TIME"));
        List<String> before = DoubtList.of(bima.open(DRAFT)).all();
        assertThat(before).isNotEmpty();
        Answer discarded = bima.post(DRAFT, Form.of(bima.open(DRAFT), "editor").add("do", "discard"));
        assertThat(discarded.status()).as(discarded.text()).isEqualTo(302);
        assertThat(portal.database().owner().number("select count(*) from draft_doubt"))
                .isZero();

        String desk = "/desk/?office=5272";
        Form back = Form.of(bima.open(desk), "standards");
        bima.post(desk, back.add("restore", bima.open(desk).restoring(SERVICE)));
        DoubtList again = DoubtList.of(bima.open(DRAFT));
        assertThat(again.all()).isEqualTo(before);
        assertThat(again.in("TIME")).isEmpty();
    }

    /** There are such links, and each has where it leads on the same page. */
    private static void assertLeads(Answer page, List<String> links) {
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(page.hasSection(link.substring(1)))
                .as(link)
                .isTrue());
    }

    @Test
    void each_doubt_leads_to_its_place_from_the_reading_the_editor_and_the_page_that_hands_over() {
        ReadDocument read = page.bring("bima.txt", Seed.file("kota-bima-perpustakaan"));
        assertThat(read.doubtedParts()).contains("#part-PROCEDURE");
        assertLeads(read.answer(), read.doubts().links("#mark-"));
        Editor taken = read.draft(SERVICE);
        assertThat(taken.doubts().part("TIME"))
                .endsWith("(" + taken.doubts().in("TIME").size() + ")");
        assertLeads(taken.answer(), taken.doubts().parts());
        assertLeads(taken.answer(), taken.doubts().links("#f-procedure"));
        Answer submit = bima.open(DRAFT.replace("/edit", "/submit"));
        assertThat(DoubtList.of(submit).parts()).contains(DRAFT + "#doubts-TIME", DRAFT + "#doubts-PROCEDURE");
        List<String> before = taken.doubts().all();
        taken.press("add:time");
        assertThat(taken.doubts().all()).as("after a press, too").isEqualTo(before);
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
        assertThat(bima.open("/desk/?office=5272").leadsTo("/desk/standards/import"))
                .isTrue();
        ReadDocument read = page.bring("bima.txt", Seed.file("kota-bima-perpustakaan"));
        assertThat(read.facts())
                .satisfiesExactly(
                        address -> assertThat(address).contains("Jl. Soekarno Hatta no.14 Kota Bima 84113"),
                        units -> assertThat(units).contains("Sekretariat Utama /"),
                        hours -> assertThat(hours).contains("08.00"));
        assertThat(read.service()).isEqualTo("perpustakaan");
        bima.follow(read.send(read.form().remove("fact").add("fact", "ADDRESS").add("fact", "HOURS")));
        String profile = owner.text("select profile::text from office_profile where office_code = '5272'");
        assertThat(profile)
                .contains("Soekarno Hatta", "84113", "bps5272@bps.go.id")
                .doesNotContain("Sekretariat");
        Answer draft = bima.open(Editor.libraryPath("5272"));
        assertThat(Form.of(draft, "editor").all("complaints")).hasSize(3);
    }

    @Test
    void the_same_document_once_more_doubles_no_contact_and_overwrites_no_draft() {
        ReadDocument read = page.bring("bima.txt", Seed.file("kota-bima-perpustakaan"));
        assertThat(read.contacts()).as("all are there already").isEmpty();
        long profiles =
                portal.database().owner().number("select count(*) from office_profile where office_code = '5272'");
        read.draft(SERVICE);
        assertThat(portal.database().owner().number("select count(*) from office_profile where office_code = '5272'"))
                .isEqualTo(profiles);
        long doubts = portal.database().owner().number("select count(*) from draft_doubt");
        page.bring("bima.txt", Seed.file("kota-bima-perpustakaan")).draft(SERVICE);
        assertThat(portal.database().owner().number("select count(*) from draft_doubt"))
                .as("pressed twice is made once")
                .isEqualTo(doubts);
        ReadDocument again = page.bring("banjarmasin.txt", Seed.file("kota-banjarmasin-perpustakaan"));
        Answer refused = again.send(again.form().set("service", SERVICE));
        assertThat(refused.errorBeside("service")).startsWith("Sudah ada konsep");
        assertThat(portal.database().owner().number("select count(*) from imported_file where file_name = 'bima.txt'"))
                .as("kept once")
                .isEqualTo(1);
    }

    @Test
    void a_pdf_is_kept_as_handed_in_with_its_text_beside_it() {
        byte[] pdf = GivenFiles.pdf(1, "Persyaratan");
        ReadDocument read = page.bring("standar.pdf", pdf);
        assertThat(read.answer().hasSection("part-REQUIREMENTS")).isTrue();
        assertThat(portal.database()
                        .owner()
                        .rows("select media_type from imported_file where file_name = 'standar.pdf' order by id"))
                .extracting(row -> row.get("media_type"))
                .containsExactly("application/pdf", "text/plain; charset=UTF-8");
    }

    @Test
    void what_is_no_standard_is_refused_in_one_sentence_beside_its_field() {
        assertThat(page.errorOf("gambar.png", GivenFiles.picture("png", 4, 4)))
                .startsWith("Berkas ini bukan teks atau PDF");
        assertThat(page.errorOf("kosong.txt", new byte[0])).startsWith("Berkas ini kosong");
        assertThat(page.errorOf("standar.docx", GivenFiles.wordDocument()))
                .startsWith("Berkas ini bukan teks atau PDF");
        assertThat(page.errorOf("terkunci.pdf", GivenFiles.encryptedPdf("rahasia")))
                .startsWith("PDF ini dilindungi kata sandi");
        assertThat(page.errorOf("bom.pdf", GivenFiles.pdfBomb(300, "XObject"))).startsWith("PDF ini rusak");
        assertThat(page.errorOf("pindaian.pdf", GivenFiles.pdf(1, ""))).startsWith("PDF ini hanya berisi gambar");
        Answer large = page.send("besar.pdf", new byte[200_000_000]);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.heading()).isEqualTo("Isian terlalu besar");
        assertThat(page.errorOf("surat.txt", "Surat biasa".getBytes(StandardCharsets.UTF_8)))
                .startsWith("Tidak ada judul komponen");
        Answer answer = page.sendText("Surat biasa");
        assertThat(answer.errorBeside("text")).startsWith("Tidak ada judul komponen");
        assertThat(answer.value("text")).isEqualTo("Surat biasa");
    }

    @Test
    void another_office_and_an_officer_see_nothing_of_it() {
        ReadDocument read = page.bring("bima.txt", Seed.file("kota-bima-perpustakaan"));
        read.draft(SERVICE);
        SignedIn other = SignedIn.as("admin.6371");
        assertThat(other.open(read.path()).status()).isEqualTo(404);
        assertThat(other.open(read.path().replace("5272", "6371")).status()).isEqualTo(404);
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
        ReadDocument read = page.bring("standar-bima.pdf", paper);
        assertThat(read.contacts()).isEmpty();
        assertThat(read.doubts().in("PROCEDURE")).isEmpty();
        read.draft(SERVICE);
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
}
