package id.go.bps.pst.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.audit.ComparisonPage;
import id.go.bps.pst.testkit.audit.ComparisonPicker;
import id.go.bps.pst.testkit.audit.ComparisonStart;
import id.go.bps.pst.testkit.browser.ListView;
import id.go.bps.pst.testkit.browser.Staff;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.editor.Editor;
import java.util.List;
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
            ComparisonPicker comparison = auditor.comparison()
                    .chooseService("perpustakaan")
                    .choose("kota bima", "5272")
                    .choose("kota banjarmasin", "6371")
                    .reload();
            assertThat(comparison.chosen()).containsExactly("BPS Kota Bima", "BPS Kota Banjarmasin");
            comparison.compare();
            assertThat(auditor.heading()).contains("Perpustakaan");
            assertThat(auditor.content())
                    .contains(
                            "BPS Kota Bima", "BPS Kota Banjarmasin", "B-094b/52721/1/2023", "019/KPA/2024 TAHUN 2024");
            assertThat(auditor.complaints()).isEmpty();
        }
    }

    @Test
    void every_component_is_there_with_differences_marked_and_what_is_missing_named() {
        Answer answer = SignedIn.as("auditor.pusat").open(BOTH);
        for (Component component : Component.values()) {
            assertThat(answer.hasSection(component.name())).as(component.name()).isTrue();
        }
        ComparisonPage comparison = ComparisonPage.of(answer);
        assertThat(comparison.differentWords("REQUIREMENTS")).contains("datang langsung", "berkunjung");
        assertThat(comparison.differentLines("REQUIREMENTS"))
                .anyMatch(line -> line.contains("kartu identitas") && line.contains("Tidak ada di Kota Banjarmasin"));
        assertThat(comparison.sameLines("REQUIREMENTS"))
                .anyMatch(line -> line.contains("mengisi buku tamu elektronik"));
        assertThat(answer.section("TIME")).contains("10 menit");
        assertThat(comparison.differentWords("FEE"))
                .as("both are free of charge")
                .isEmpty();
        for (Component component : Component.kept()) {
            assertThat(answer.section(component.name())).contains("Tidak dinyatakan oleh semua kantor");
        }
        assertThat(answer.section("HOURS")).contains("08.00", "WITA", "BPS Kota Banjarmasin");
        assertThat(comparison.gaps()).contains("BPS Kota Banjarmasin tidak menyatakan");
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
        assertThat(ComparisonStart.of(auditor.landing()).offices())
                .containsExactly(
                        "5200", "5201", "5202", "5203", "5204", "5205", "5206", "5207", "5208", "5271", "5272");
        assertThat(auditor.open("/audit/offices").column(2)).hasSize(11).allMatch(code -> code.contains("52"));
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
            assertThat(ComparisonStart.of(answer).refusal()).isNotBlank();
        }
        assertThat(answer.text()).doesNotContain("<script>", "Exception");
    }

    @Test
    void the_table_of_offices_filters_and_turns_its_pages() {
        try (Staff auditor = Staff.signIn("auditor.pusat")) {
            ListView offices = auditor.openList("/audit/offices");
            assertThat(offices.range()).contains("1–25", "553");
            offices.turnTo(2).awaitRange("26–50");
            offices.typeToOne("name", "kota bima").follow("/audit/?office=5272");
            assertThat(auditor.comparison().isChosen("5272")).isTrue();
            assertThat(auditor.complaints()).isEmpty();
        }
    }

    @Test
    void the_audit_desk_only_reads() {
        SignedIn auditor = SignedIn.as("auditor.pusat");
        List<String> before = portal.database().contents();
        assertThat(auditor.open(BOTH).changesAt()).containsExactly("/sign-out");
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
        assertThat(english.subheadings()).contains("Requirements").doesNotContain("Persyaratan");
        assertThat(auditor.open("/audit/").language()).isEqualTo("en");
    }
}
