package id.go.bps.pst.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Approval;
import id.go.bps.pst.testkit.Editor;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.Staff;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two real offices side by side. */
class ComparePageIT {

    private static final String BOTH = "/audit/compare?service=perpustakaan&office=5272&office=6371";

    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
    }

    @Test
    void an_auditor_picks_two_offices_and_a_service_and_sees_them_side_by_side() {
        try (Staff auditor = Staff.signIn("auditor.pusat")) {
            auditor.open("/audit/");
            auditor.page().selectOption("#service", "perpustakaan");
            auditor.page().fill("[id='table:name:filter']", "kota bima");
            auditor.page().waitForURL(url -> url.contains("name=kota"));
            auditor.page().check("#pick-5272");
            auditor.page().fill("[id='table:name:filter']", "kota banjarmasin");
            auditor.page().waitForURL(url -> url.contains("banjarmasin"));
            auditor.page().check("#pick-6371");
            auditor.page().reload();
            assertThat(auditor.page().locator("#chosen li").allInnerTexts())
                    .containsExactly("BPS Kota Bima", "BPS Kota Banjarmasin");
            auditor.page().locator(".save-bar button[type=submit]").click();
            auditor.page().waitForURL(url -> url.contains("/audit/compare"));
            assertThat(auditor.page().innerText("h1")).contains("Perpustakaan");
            assertThat(auditor.page().innerText("main"))
                    .contains(
                            "BPS Kota Bima", "BPS Kota Banjarmasin", "B-094b/52721/1/2023", "019/KPA/2024 TAHUN 2024");
            assertThat(auditor.complaints()).isEmpty();
        }
    }

    @Test
    void every_component_is_there_with_differences_marked_and_what_is_missing_named() {
        Document page = SignedIn.as("auditor.pusat").open(BOTH).page();
        for (Component component : Component.values()) {
            assertThat(page.getElementById(component.name()))
                    .as(component.name())
                    .isNotNull();
        }
        assertThat(page.select("#REQUIREMENTS mark").eachText()).contains("datang langsung", "berkunjung");
        assertThat(page.select("#REQUIREMENTS .line-differs").eachText())
                .anyMatch(line -> line.contains("kartu identitas") && line.contains("Tidak ada di Kota Banjarmasin"));
        assertThat(page.select("#REQUIREMENTS .line:not(.line-differs)").eachText())
                .anyMatch(line -> line.contains("mengisi buku tamu elektronik"));
        assertThat(page.select("#TIME").text()).contains("10 menit");
        assertThat(page.select("#FEE mark")).as("both are free of charge").isEmpty();
        for (Component component : Component.kept()) {
            assertThat(page.getElementById(component.name()).text()).contains("Tidak dinyatakan oleh semua kantor");
        }
        assertThat(page.select("#HOURS").text()).contains("08.00", "WITA", "BPS Kota Banjarmasin");
        assertThat(page.select(".gaps").text()).contains("BPS Kota Banjarmasin tidak menyatakan");
    }

    @Test
    void what_is_published_is_compared_and_a_draft_is_not() {
        SignedIn bima = SignedIn.as("admin.5272");
        Editor draft = Editor.ofLibrary(bima, "5272");
        draft.type("decreeNumber", "B-77/2026").type("decreeDate", "2026-01-05").press("save");
        SignedIn auditor = SignedIn.as("auditor.pusat");
        assertThat(auditor.open(BOTH).text()).doesNotContain("B-77/2026");
        Approval.publish(draft, "5272");
        assertThat(auditor.open(BOTH).text()).contains("B-77/2026");
    }

    @Test
    void a_provinces_auditor_reaches_the_offices_of_the_province_and_no_other() {
        SignedIn auditor = SignedIn.on("/audit/", "auditor.52");
        assertThat(auditor.landing().page().select("input[name=office]").eachAttr("value"))
                .containsExactly(
                        "5200", "5201", "5202", "5203", "5204", "5205", "5206", "5207", "5208", "5271", "5272");
        assertThat(auditor.open("/audit/offices")
                        .page()
                        .select("#table_data tr > td:nth-child(2)")
                        .eachText())
                .hasSize(11)
                .allMatch(code -> code.contains("52"));
        Answer own = auditor.open("/audit/compare?service=perpustakaan&office=5200&office=5272");
        assertThat(own.status()).isEqualTo(200);
        for (String path : List.of(
                BOTH,
                "/audit/compare?service=perpustakaan&office=6371&office=6300",
                "/audit/compare?service=perpustakaan&office=5272&office=0000",
                "/audit/compare.xhtml?service=perpustakaan&office=5272&office=6371")) {
            Answer answer = auditor.open(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).doesNotContain("019/KPA/2024");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/audit/compare",
                "/audit/compare?service=perpustakaan",
                "/audit/compare?service=perpustakaan&office=5272",
                "/audit/compare?service=perpustakaan&office=5272&office=5272",
                "/audit/compare?service=gibt-es-nicht&office=5272&office=6371",
                "/audit/compare?service=perpustakaan&office=5272&office=9999",
                "/audit/compare?service=perpustakaan&office=5272&office=%3Cscript%3E",
                "/audit/compare?service=%00&office=x&office=y",
                "/audit/compare?service=perpustakaan&office=0000&office=5200&office=5272&office=6300&office=6371&office=5201&office=5202"
            })
    void what_cannot_be_compared_is_told_in_a_sentence_with_the_choice_kept(String path) {
        SignedIn auditor = SignedIn.as("auditor.pusat");
        Answer answer = auditor.go(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.address()).contains("/audit/").doesNotContain("/audit/compare");
        if (path.contains("?")) {
            assertThat(answer.page().select(".notice-error, .field-error").text())
                    .isNotBlank();
        }
        assertThat(answer.text()).doesNotContain("<script>", "Exception");
    }

    @Test
    void the_table_of_offices_filters_and_turns_its_pages() {
        try (Staff auditor = Staff.signIn("auditor.pusat")) {
            auditor.open("/audit/offices");
            assertThat(auditor.page().innerText(".ui-paginator-current")).contains("1–25", "553");
            auditor.page().locator(".ui-paginator-next").click();
            auditor.page().waitForSelector("text=26–50");
            auditor.page().locator("th:nth-child(1) input").pressSequentially("kota bima");
            auditor.page().waitForSelector("#table_data tr:only-child");
            auditor.page().locator("#table_data a[href='/audit/?office=5272']").click();
            auditor.page().waitForURL(url -> url.contains("/audit/?office=5272"));
            assertThat(auditor.page().isChecked("#office-5272")).isTrue();
            assertThat(auditor.page().isVisible("#office-5272")).isTrue();
            assertThat(auditor.complaints()).isEmpty();
        }
    }

    @Test
    void the_audit_desk_only_reads() {
        SignedIn auditor = SignedIn.as("auditor.pusat");
        List<String> before = portal.database().contents();
        assertThat(auditor.open(BOTH).page().select("form[method=post]").eachAttr("action"))
                .containsExactly("/sign-out");
        for (String button : List.of("save", "publish", "delete")) {
            assertThat(auditor.post(BOTH, new Form().add("do", button)).status())
                    .isLessThan(500);
        }
        assertThat(portal.database().contents()).isEqualTo(before);
    }

    @Test
    void the_page_speaks_english_for_those_who_chose_it_and_remembers() {
        SignedIn auditor = SignedIn.as("auditor.pusat");
        Answer english = auditor.go(BOTH + "&bahasa=en");
        assertThat(english.language()).isEqualTo("en");
        assertThat(english.page().select("h2").text()).contains("Requirements").doesNotContain("Persyaratan");
        assertThat(auditor.open("/audit/").language()).isEqualTo("en");
    }
}
