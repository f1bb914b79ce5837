package id.go.bps.pst.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.testkit.Answer;
import id.go.bps.pst.testkit.Form;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.database.Database.DatabaseRefused;
import id.go.bps.pst.testkit.desk.Approval;
import id.go.bps.pst.testkit.editor.Editor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every write leaves a row: who, when, office, in which deed, what, before and after. The portal can add to it by its deeds alone. */
class AuditTrailIT {

    private Portal portal;
    private SignedIn bima;
    private long last;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        bima = SignedIn.as("admin.5272");
        last = portal.database().lastTrail();
    }

    @Test
    void the_first_data_were_noted_as_the_portals_own_deed() {
        List<Map<String, Object>> rows = portal.database().trailOf("6371", 0);
        assertThat(rows)
                .extracting(row -> row.get("what") + " " + row.get("operation"))
                .containsExactly(
                        "office UPDATE",
                        "office_profile INSERT",
                        "service_offer INSERT",
                        "service_standard INSERT",
                        "imported_file INSERT",
                        "standard_version INSERT",
                        "standard_version_event INSERT");
        assertThat(rows).allSatisfy(row -> assertThat(row.get("who")).isEqualTo("portal"));
        assertThat(rows.get(0).get("deed")).isEqualTo("RegistryMigration.migrate");
        assertThat(rows.get(4).get("after").toString()).contains("sha256").doesNotContain("\"content\"");
    }

    @Test
    void opening_saving_publishing_and_discarding_drafts_are_noted_with_before_and_after() {
        Editor draft = Editor.ofLibrary(bima, "5272");
        assertNoted("StandardDrafting.open", "standard_version", "INSERT", null, "\"status\": \"DRAFT\"");

        draft.type("decreeNumber", "B-1/2026").type("decreeDate", "2026-01-05").press("save");
        assertNoted("StandardDrafting.save", "standard_version", "UPDATE", "B-094b/52721/1/2023", "B-1/2026");

        Approval.submit(draft);
        assertNoted(
                "StandardSubmission.submit",
                "standard_version",
                "UPDATE",
                "\"status\": \"DRAFT\"",
                "\"status\": \"SUBMITTED\"");
        Approval.approve(SignedIn.as("kepala.5272"), "5272");
        for (String step : List.of("SUBMITTED APPROVED", "APPROVED PUBLISHED", "PUBLISHED SUPERSEDED")) {
            assertNoted(
                    "kepala.5272",
                    "StandardApproval.approve",
                    "standard_version",
                    "UPDATE",
                    "\"status\": \"" + step.split(" ")[0] + "\"",
                    "\"status\": \"" + step.split(" ")[1] + "\"");
        }
        assertThat(portal.database()
                        .owner()
                        .text("select string_agg(what || ' ' || who, ', ' order by id) from standard_version_event"
                                + " where office_code = '5272'"))
                .isEqualTo("PUBLISHED portal, BEGUN admin.5272, SUBMITTED admin.5272, APPROVED kepala.5272,"
                        + " SUPERSEDED kepala.5272, PUBLISHED kepala.5272");

        Editor.ofLibrary(bima, "5272").press("discard");
        assertNoted("StandardDrafting.discard", "standard_version", "DELETE", "\"status\": \"DRAFT\"", null);
    }

    @Test
    void what_a_document_leaves_open_is_noted_with_who_settled_it() {
        Editor.ofLibrary(bima, "5272");
        portal.database()
                .owner()
                .update(
                        "insert into draft_doubt (office_code, version_id, position, kind, words)"
                                + " select office_code, id, 0, 'TITLE_MISSING', 'Tanpa nama' from standard_version where status = 'DRAFT'");
        Answer editor = bima.open(Editor.libraryPath("5272"));
        String settle = editor.buttons("settle").getFirst();
        bima.post(Editor.libraryPath("5272"), Form.of(editor, "editor").add("do", settle));
        assertNoted("portal_owner", "sql", "draft_doubt", "INSERT", null, "Tanpa nama");
        assertNoted("Intake.settle", "draft_doubt", "UPDATE", "\"settled_by\": null", "\"settled_by\": \"admin.5272\"");
        Editor.ofLibrary(bima, "5272").press("discard");
        assertNoted("StandardDrafting.discard", "draft_doubt", "DELETE", "Tanpa nama", null);
    }

    @Test
    void saving_the_office_is_noted() {
        Editor.ofOffice(bima, "5272").type("address", "Jalan Baru 1").press("save");
        assertNoted("OfficeProfiles.save", "office_profile", "INSERT", null, "Jalan Baru 1");
    }

    @Test
    void beginning_a_service_that_the_office_never_had_is_noted() {
        Form open = Form.of(bima.open("/desk/"), "standards").add("begin", "konsultasi-statistik");
        bima.post("/desk/?office=5272", open);
        assertNoted("StandardDrafting.open", "service_offer", "INSERT", null, "konsultasi-statistik");
        assertNoted("StandardDrafting.open", "service_standard", "INSERT", null, "konsultasi-statistik");
    }

    @Test
    void taking_up_renaming_and_giving_up_a_service_are_noted() {
        String address = "/desk/services/edit?office=5272&service=konsultasi-statistik";
        bima.post(
                "/desk/?office=5272", Form.of(bima.open("/desk/"), "standards").add("offer", "konsultasi-statistik"));
        assertNoted("ServiceOffering.offer", "service_offer", "INSERT", null, "konsultasi-statistik");
        Form names = Form.of(bima.open(address), "editor");
        bima.post(address, names.copy().set("indonesianName", "Konsultasi").add("do", "save"));
        assertNoted("ServiceOffering.rename", "service_offer", "UPDATE", "Konsultasi Statistik", "\"Konsultasi\"");
        bima.post(address, names.copy().add("do", "remove"));
        assertNoted("ServiceOffering.remove", "service_offer", "UPDATE", "\"offered\": true", "\"offered\": false");
    }

    @Test
    void what_is_refused_leaves_nothing_and_reading_leaves_nothing() {
        Editor draft = Editor.ofLibrary(bima, "5272");
        long opened = portal.database().lastTrail();
        draft.type("title", "").press("save");
        bima.open("/desk/");
        bima.open("/desk/standards/preview?office=5272&service=perpustakaan");
        SignedIn.as("auditor.pusat").open("/audit/compare?service=perpustakaan&office=5272&office=6371");
        SignedIn.as("admin.6371")
                .post(Editor.libraryPath("5272"), draft.form().copy().add("do", "save"));
        assertThat(portal.database().lastTrail()).isEqualTo(opened);
    }

    @Test
    void plain_sql_is_noted_too_under_the_name_of_its_role() {
        portal.database()
                .owner()
                .update("insert into service_offer (office_code, slug, type_slug, name_id, name_en)"
                        + " values ('5272', 'konsultasi-statistik', 'konsultasi-statistik', 'x', 'x')");
        assertThat(portal.database().trailOf("5272", last)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("who", "portal_owner")
                .containsEntry("deed", "sql")
                .containsEntry("operation", "INSERT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit_trail (who, deed, office_code, what, row_id, operation) values ('x', 'x', '5272', 'x', '1', 'INSERT')",
                "update audit_trail set who = 'x'",
                "update audit_trail set at = now(), before = null where office_code = '5272'",
                "delete from audit_trail",
                "truncate audit_trail",
                "drop table audit_trail",
                "alter table audit_trail disable trigger all",
                "drop function write_audit_trail() cascade",
                "select write_audit_trail()"
            })
    void the_portals_role_can_neither_write_nor_change_nor_delete_a_row(String sql) {
        List<String> before = portal.database().contents();
        assertThatThrownBy(() -> portal.database().applicationFor("5272").update(sql))
                .isInstanceOf(DatabaseRefused.class);
        assertThat(portal.database().contents()).isEqualTo(before);
    }

    private void assertNoted(String deed, String what, String operation, String before, String after) {
        assertNoted("admin.5272", deed, what, operation, before, after);
    }

    private void assertNoted(String who, String deed, String what, String operation, String before, String after) {
        assertThat(portal.database().trailOf("5272", last))
                .as("%s of %s in %s", operation, what, deed)
                .anySatisfy(row -> {
                    assertThat(row)
                            .containsEntry("who", who)
                            .containsEntry("deed", deed)
                            .containsEntry("what", what)
                            .containsEntry("operation", operation);
                    assertThat(row.get("at")).isNotNull();
                    assertHolds(row.get("before"), before);
                    assertHolds(row.get("after"), after);
                });
    }

    private static void assertHolds(Object document, String text) {
        if (text == null) {
            assertThat(document).isNull();
        } else {
            assertThat(String.valueOf(document)).contains(text);
        }
    }
}
