package id.go.bps.pst.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.GivenFiles;
import id.go.bps.pst.testkit.MultipartForm;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.database.Database;
import id.go.bps.pst.testkit.editor.Editor;
import id.go.bps.pst.testkit.editor.UploadView;
import id.go.bps.pst.testkit.site.PublicSite;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are handed in through a form of the desk, read by the office's own staff, and by everybody once they are released. */
class AttachmentsIT {

    private static final String PAGE = "/desk/probe/upload?office=5272";
    private static final String FIELD = "decree.signed";
    private static final byte[] DECREE = GivenFiles.pdf(2, "SURAT KEPUTUSAN");

    private Portal portal;
    private PublicSite site;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        site = new PublicSite(portal);
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_decree_is_chosen_kept_shown_replaced_and_removed(boolean scripts) {
        try (Staff bima = scripts ? Staff.signIn("admin.5272") : Staff.signInWithoutScripts("admin.5272")) {
            UploadView form = bima.openUpload(PAGE);
            assertThat(form.hint(FIELD)).contains("PDF, paling besar 10 MB");
            assertThat(form.hint("photo")).contains("PNG/JPEG/WebP, paling besar 10 MB");
            form.choose(FIELD, "SK 019 (pindaian).pdf", DECREE)
                    .typeTitle("Judul ini tetap")
                    .save();
            assertThat(form.kept()).containsExactly("SK 019 (pindaian).pdf");
            assertThat(form.title()).isEqualTo("Judul ini tetap");

            form.choose(FIELD, "bukan.pdf", GivenFiles.picture("png", 4, 4)).save();
            assertThat(form.error(FIELD)).startsWith("Isi berkas ini PNG, sedangkan yang diminta PDF.");
            assertThat(form.kept()).as("what was there stays").containsExactly("SK 019 (pindaian).pdf");

            form.choose(FIELD, "SK 020.pdf", GivenFiles.pdf(1, "SK 020")).save();
            assertThat(form.kept()).containsExactly("SK 020.pdf");
            assertThat(form.errors()).isEmpty();

            form.remove(FIELD).save();
            assertThat(form.kept()).isEmpty();
            assertThat(bima.complaints()).isEmpty();
        }
    }

    @Test
    void a_file_that_is_too_large_is_said_at_once_by_the_browser_and_by_the_server_without_scripts() {
        byte[] large = new byte[10_500_000];
        System.arraycopy(DECREE, 0, large, 0, DECREE.length);
        try (Staff bima = Staff.signIn("admin.5272")) {
            UploadView form = bima.openUpload(PAGE).choose(FIELD, "besar.pdf", large);
            assertThat(form.objection(FIELD))
                    .isEqualTo("Berkas ini terlalu besar; paling besar 10 MB. Pilih berkas yang lebih kecil.");
        }
        try (Staff bima = Staff.signInWithoutScripts("admin.5272")) {
            UploadView form = bima.openUpload(PAGE)
                    .choose(FIELD, "besar.pdf", large)
                    .typeTitle("Judul ini tetap")
                    .save();
            assertThat(form.error(FIELD)).startsWith("Berkas ini 10,5 MB; paling besar 10 MB.");
            assertThat(form.title()).isEqualTo("Judul ini tetap");
        }
    }

    @Test
    void a_request_of_200_megabytes_is_refused_with_a_sentence() {
        SignedIn bima = SignedIn.as("admin.5272");
        MultipartForm form = MultipartForm.of(form(bima)).file(FIELD, "besar.pdf", new byte[200_000_000]);
        Answer answer = bima.visitor().send("POST", portal.at(PAGE), form.contentType(), form.encoded());
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.heading()).isEqualTo("Isian terlalu besar");
    }

    @Test
    void the_office_alone_reads_a_file_until_it_is_released_and_then_everybody() {
        SignedIn bima = SignedIn.as("admin.5272");
        Answer saved = send(bima, "save", "SK 019/2024 \"asli\" – é.pdf", DECREE);
        String desk = saved.keptFileAddress();
        String id = desk.substring(desk.length() - 36);
        String name = "2024%20_asli_%20%E2%80%93%20%C3%A9.pdf";
        String open = "/kota-bima/berkas/" + id + "/" + name;

        Answer own = SignedIn.as("petugas.5272").open(desk);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body()).isEqualTo(DECREE);
        assertThat(own.header("Cache-Control")).isEqualTo("no-store");
        assertThat(SignedIn.as("admin.6371").open(desk).status()).isEqualTo(404);
        assertThat(SignedIn.as("admin.6371").open(desk.replace("5272", "6371")).status())
                .isEqualTo(404);
        assertThat(site.open(open).status()).isEqualTo(404);
        assertThat(site.open("/en" + open).status()).isEqualTo(404);

        bima.post(PAGE, Form.of(saved, "editor").add("do", "release"));
        Answer read = site.open(open);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(DECREE);
        assertThat(read.header("Content-Type")).startsWith("application/pdf");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"2024 _asli_ _ _.pdf\"; filename*=UTF-8''" + name);
        assertThat(read.headers("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'");
        assertThat(read.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(read.header("Set-Cookie")).isNull();
        assertThat(site.open(open, "If-None-Match", read.header("ETag")).status())
                .isEqualTo(304);
        Answer head = site.head(open);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(DECREE.length));
        assertThat(site.open("/en" + open).status()).isEqualTo(200);
        assertThat(site.open("/kota-bima/berkas/" + id + "/lain.pdf").header("Location"))
                .isEqualTo(open);
        assertThat(site.open(open.replace("kota-bima", "kota-banjarmasin")).status())
                .isEqualTo(404);
        assertThat(site.send("POST", open).status()).isIn(404, 405);
    }

    @Test
    void a_part_of_a_public_file_is_given_where_it_is_asked_for() {
        SignedIn bima = SignedIn.as("admin.5272");
        Answer saved = send(bima, "save", "SK.pdf", DECREE);
        bima.post(PAGE, Form.of(saved, "editor").add("do", "release"));
        String desk = saved.keptFileAddress();
        String open = "/kota-bima/berkas/" + desk.substring(desk.length() - 36) + "/SK.pdf";
        Answer part = site.open(open, "Range", "bytes=5-24");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(DECREE, 5, 25));
        assertThat(part.header("Content-Range")).isEqualTo("bytes 5-24/" + DECREE.length);
        assertThat(part.header("Content-Length")).isEqualTo("20");
        assertThat(part.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(part.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(site.open(open, "Range", "bytes=-7", "If-Range", part.header("ETag"))
                        .body())
                .isEqualTo(Arrays.copyOfRange(DECREE, DECREE.length - 7, DECREE.length));
        Answer other = site.open(open, "Range", "bytes=0-1", "If-Range", "\"x\"");
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(DECREE);
        Answer beyond = site.open(open, "Range", "bytes=" + DECREE.length + "-");
        assertThat(beyond.status()).isEqualTo(416);
        assertThat(beyond.header("Content-Range")).isEqualTo("bytes */" + DECREE.length);
    }

    /** Each file but the first is named by a document of another state; the clock is moved over the thirty days. */
    @Test
    void what_nothing_names_goes_after_thirty_days_and_nothing_else() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor.ofLibrary(bima, "5272").type("title", "Konsep").press("save");
        Database.Role owner = portal.database().owner();
        Map<String, String> ids = new LinkedHashMap<>();
        for (String name :
                List.of("unnamed", "draft", "revision", "typing", "discarded", "profile", "public", "copy")) {
            byte[] content = GivenFiles.pdf(1, name.equals("copy") ? "unnamed" : name);
            Answer saved = send(bima, "save", name + ".pdf", content);
            String href = saved.keptFileAddress();
            ids.put(name, href.substring(href.length() - 36));
        }
        String draft = "office_code = '5272' and status = 'DRAFT'";
        String named = "jsonb_build_object('signed', '%s')";
        owner.update("insert into draft_revision"
                + " (version_id, standard_id, office_code, lock, content, saved_at, saved_by, automatic)"
                + " select id, standard_id, office_code, 999, " + named.formatted(ids.get("revision"))
                + ", now(), 'x', false from standard_version where " + draft);
        owner.update("insert into draft_typing select id, office_code, 'x', " + named.formatted(ids.get("typing"))
                + ", now() from standard_version where " + draft);
        owner.update("insert into discarded_draft select 999, standard_id, office_code, "
                + named.formatted(ids.get("discarded"))
                + ", null, now() + interval '20 days', 'x' from standard_version where " + draft);
        owner.update("update standard_version set content = content || " + named.formatted(ids.get("draft")) + " where "
                + draft);
        owner.update(
                "insert into office_profile (office_code, revision, valid_from, saved_by, profile) select office_code, 999, now(), 'x',"
                        + " profile || " + named.formatted(ids.get("profile"))
                        + " from office_profile where office_code = '5272' limit 1");
        owner.update("update attachment set released_at = now() where id = ?", ids.get("public"));
        try {
            portal.moveClock(Duration.ofDays(29));
            portal.sweep();
            assertThat(kept()).as("within thirty days").containsExactlyInAnyOrderElementsOf(ids.values());
            owner.update(
                    "update attachment set handed_in_at = now() + interval '29 days' where id = ?", ids.get("copy"));
            portal.moveClock(Duration.ofDays(31));
            portal.sweep();
            assertThat(kept()).containsExactlyInAnyOrderElementsOf(without(ids, "unnamed"));
            assertThat(owner.number("select count(*) from attachment_content"))
                    .as("the copy's bytes are the same")
                    .isEqualTo(7);
            portal.moveClock(Duration.ofDays(60));
            portal.sweep();
            assertThat(kept()).containsExactlyInAnyOrderElementsOf(without(ids, "unnamed", "copy", "discarded"));
            assertThat(owner.number("select count(*) from attachment_content")).isEqualTo(5);
        } finally {
            portal.moveClock(Duration.ZERO);
        }
    }

    /** A new table of documents must also be checked before a file is deleted. The row of a task holds only a kind, an office and a number. */
    @Test
    void every_document_is_asked_whether_it_names_a_file() {
        String asked =
                portal.database().owner().text("select prosrc from pg_proc where proname = 'attachment_is_named'");
        assertThat(portal.database().owner().rows("""
                        select c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
                        where a.atttypid = 'jsonb'::regtype and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                            and c.relname not in ('audit_trail', 'holiday_list', 'due_task')""")).hasSizeGreaterThan(4).allSatisfy(table -> assertThat(asked)
                .contains("public." + table.get("name") + " "));
    }

    private List<String> kept() {
        return portal.database().owner().rows("select id from attachment").stream()
                .map(row -> row.get("id").toString())
                .toList();
    }

    private static List<String> without(Map<String, String> ids, String... gone) {
        return ids.entrySet().stream()
                .filter(entry -> !List.of(gone).contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void the_same_file_is_kept_once_and_a_foreign_or_unknown_one_is_not_taken() {
        SignedIn bima = SignedIn.as("admin.5272");
        send(bima, "save", "SK.pdf", DECREE);
        send(bima, "save", "SK.pdf", DECREE);
        assertThat(portal.database().owner().number("select count(*) from attachment"))
                .isEqualTo(1);
        assertThat(portal.database().owner().number("select count(*) from attachment where handed_in_at > kept_at"))
                .as("its thirty days begin anew")
                .isEqualTo(1);
        String id = portal.database().owner().text("select id from attachment");
        SignedIn banjarmasin = SignedIn.as("admin.6371");
        String other = PAGE.replace("5272", "6371");
        Form form = Form.of(banjarmasin.open(other), "editor")
                .add("decree.signed.kept", id)
                .add("do", "save");
        assertThat(banjarmasin.post(other, form).status()).isEqualTo(404);
        Form asPhoto = form(bima).add("photo.kept", id).add("do", "save");
        assertThat(bima.post(PAGE, asPhoto).status())
                .as("a decree is no picture")
                .isEqualTo(404);
        assertThat(bima.open("/desk/attachments?office=5272&id=x").status()).isEqualTo(404);
        assertThat(bima.open("/desk/attachments?office=5272").status()).isEqualTo(404);
        assertThat(bima.open("/desk/attachments?office=x&id=" + id).status()).isEqualTo(404);
    }

    @Test
    void a_form_sent_after_the_session_ended_keeps_its_text_and_asks_for_the_file_again() {
        try (Staff bima = Staff.signIn("admin.5272")) {
            UploadView form =
                    bima.openUpload(PAGE).choose(FIELD, "SK 019.pdf", DECREE).typeTitle("Judul ini tetap");
            bima.forgetEverything();
            form.saveSignedOut();
            bima.typePassword("admin.5272");
            bima.awaitAt(PAGE);
            assertThat(form.title()).isEqualTo("Judul ini tetap");
            assertThat(form.error(FIELD))
                    .isEqualTo(
                            "Berkas “SK 019.pdf” belum tersimpan karena sesi Anda berakhir. Pilih berkas itu sekali lagi.");
        }
    }

    @Test
    void a_kept_file_stays_as_it_is_and_is_the_offices_own() {
        SignedIn bima = SignedIn.as("admin.5272");
        long last = portal.database().lastTrail();
        Answer saved = send(bima, "save", "SK.pdf", DECREE);
        assertThat(portal.database().trailOf("5272", last)).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("who", "admin.5272").containsEntry("deed", "Attachments.keep");
            assertThat(row.get("after").toString()).contains("sha256").doesNotContain("\"content\"");
        });
        Database.Role owner = portal.database().owner();
        List<String> before = portal.database().contents();
        for (String sql : List.of(
                "update attachment set file_name = 'x.pdf'",
                "update attachment set released_at = now(), sha256 = repeat('0', 64)",
                "delete from attachment",
                "truncate attachment",
                "update attachment_content set content = ''",
                "delete from attachment_content",
                "truncate attachment_content")) {
            for (Database.Role role : List.of(owner, portal.database().applicationFor("5272,6371"))) {
                assertThatThrownBy(() -> role.update(sql)).as(sql).isInstanceOf(Database.DatabaseRefused.class);
            }
        }
        for (String told : List.of("6371", "5200", "")) {
            Database.Role stranger = portal.database().applicationFor(told);
            assertThat(stranger.rows("select id from attachment")).isEmpty();
            assertThat(stranger.rows("select sha256 from attachment_content")).isEmpty();
            assertThat(stranger.update("update attachment set released_at = now()"))
                    .isZero();
            assertThatThrownBy(() -> stranger.update("insert into attachment_content (office_code, sha256, content)"
                            + " values ('5272', encode(sha256('x'::bytea), 'hex'), 'x'::bytea)"))
                    .isInstanceOf(Database.DatabaseRefused.class);
            assertThatThrownBy(() -> stranger.update(
                            "insert into attachment (id, office_code, kind, file_name, media_type, size,"
                                    + " sha256, kept_at, kept_by) values ('00000000-0000-0000-0000-000000000000', '5272', 'DECREE', 'x.pdf',"
                                    + " 'application/pdf', 1, repeat('0', 64), now(), 'x')"))
                    .isInstanceOf(Database.DatabaseRefused.class);
        }
        assertThat(portal.database().contents()).isEqualTo(before);
        bima.post(PAGE, Form.of(saved, "editor").add("do", "release"));
        bima.post(PAGE, Form.of(saved, "editor").add("do", "release"));
        assertThat(portal.database().applicationFor("").rows("select id from attachment"))
                .hasSize(1);
        assertThat(portal.database().applicationFor("").rows("select sha256 from attachment_content"))
                .hasSize(1);
        assertThatThrownBy(() -> owner.update("update attachment set released_at = null"))
                .isInstanceOf(Database.DatabaseRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas.5272", "kepala.5272"})
    void who_does_not_keep_the_offices_documents_hands_in_nothing(String user) {
        SignedIn person = SignedIn.as(user);
        MultipartForm form =
                MultipartForm.of(form(person)).file(FIELD, "SK.pdf", DECREE).add("do", "save");
        Answer answer = person.visitor().send("POST", portal.at(PAGE), form.contentType(), form.encoded());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(portal.database().owner().number("select count(*) from attachment"))
                .isZero();
    }

    private Form form(SignedIn person) {
        return Form.of(person.open(PAGE), "editor").remove(FIELD).remove("photo");
    }

    private Answer send(SignedIn person, String button, String fileName, byte[] content) {
        MultipartForm form = MultipartForm.of(form(person))
                .file(FIELD, fileName.replace("\"", "%22"), content)
                .add("do", button);
        URI address = portal.at(PAGE);
        Answer answer = person.visitor().send("POST", address, form.contentType(), form.encoded());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }
}
