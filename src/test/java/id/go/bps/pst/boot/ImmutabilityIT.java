package id.go.bps.pst.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.database.Database;
import id.go.bps.pst.testkit.database.Database.DatabaseRefused;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published, saved of an office, imported or noted in the audit trail stays, whoever asks: even the owner of the tables. */
class ImmutabilityIT {

    private static final String STAYS = "23001";

    private Portal portal;
    private List<String> before;

    @BeforeEach
    void open() {
        portal = Portal.asFirstOpened();
        before = portal.database().contents();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update standard_version set content = '{}' where status = 'PUBLISHED'",
                "update standard_version set published_at = now() where status = 'PUBLISHED'",
                "update standard_version set published_by = 'x' where status = 'PUBLISHED'",
                "update standard_version set number = 7 where status = 'PUBLISHED'",
                "update standard_version set content_sha256 = repeat('0', 64) where status = 'PUBLISHED'",
                "update standard_version set imported_file_id = null where status = 'PUBLISHED'",
                "update standard_version set decree_number = 'x' where status = 'PUBLISHED'",
                "update standard_version set effective_date = '2020-01-01' where status = 'PUBLISHED'",
                "update standard_version set status = 'DRAFT', published_at = null, published_by = null where status = 'PUBLISHED'",
                "update standard_version set status = 'SUPERSEDED', superseded_at = now(), content = '{}' where status = 'PUBLISHED'",
                "update standard_version set status = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by = 'x', withdrawal_reason = 'x', content = '{}' where status = 'PUBLISHED'",
                "update standard_version set status = 'SUBMITTED', published_at = null, published_by = null, submitted_at = now(), submitted_by = 'x' where status = 'PUBLISHED'",
                "update standard_version set review_date = now() where status = 'PUBLISHED'",
                "update standard_version set approved_alone = true where status = 'PUBLISHED'",
                "delete from standard_version where status = 'PUBLISHED'",
                "update standard_line set body = 'x'",
                "delete from standard_line",
                "update standard_version_event set who = 'x'",
                "delete from standard_version_event",
                "update office_profile set profile = '{}'",
                "update office_profile set saved_by = 'x'",
                "delete from office_profile",
                "update service_offer set slug = 'x'",
                "update service_offer set type_slug = null",
                "update service_offer set office_code = '6300'",
                "update service_offer set offered = false",
                "delete from service_offer",
                "update holiday_list set list = list || '{\"source\": \"x\"}'",
                "delete from holiday_list",
                "update former_address set office_code = '5272'",
                "delete from former_address",
                "update imported_file set content = ''",
                "update imported_file set file_name = 'x'",
                "delete from imported_file",
                "update audit_trail set who = 'x'",
                "delete from audit_trail"
            })
    void neither_the_portal_nor_the_owner_changes_or_removes_it(String sql) {
        for (Database.Role role :
                List.of(portal.database().owner(), portal.database().applicationFor("5272,6371"))) {
            assertThatThrownBy(() -> role.update(sql))
                    .as(sql)
                    .isInstanceOfSatisfying(DatabaseRefused.class, refused -> assertThat(refused.getState())
                            .isIn(STAYS, "42501"));
        }
        assertThatThrownBy(() -> portal.database().owner().update(sql))
                .isInstanceOfSatisfying(DatabaseRefused.class, refused -> assertThat(refused.getState())
                        .isEqualTo(STAYS));
        assertThat(portal.database().contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standard_version",
                "standard_version_event",
                "standard_line",
                "office_profile",
                "service_offer",
                "imported_file",
                "former_address",
                "audit_trail"
            })
    void no_table_can_be_emptied_as_a_whole(String table) {
        for (String sql : List.of("truncate " + table, "truncate " + table + " cascade")) {
            assertThatThrownBy(() -> portal.database().owner().update(sql)).isInstanceOf(DatabaseRefused.class);
            assertThatThrownBy(() -> portal.database().applicationFor("5272").update(sql))
                    .isInstanceOf(DatabaseRefused.class);
        }
        assertThat(portal.database().contents()).isEqualTo(before);
    }

    @Test
    void a_doubt_beside_a_draft_can_be_settled_and_nothing_else() {
        Database.Role owner = portal.database().owner();
        owner.update("insert into draft_doubt (office_code, version_id, position, kind, words)"
                + " select office_code, id, 0, 'TITLE_MISSING', 'x' from standard_version where office_code = '5272'");
        List<String> held = portal.database().contents();
        for (String change : List.of(
                "words = 'y'",
                "kind = 'y'",
                "component = 'TIME'",
                "position = 7",
                "starts = 1, ends = 2",
                "settled_at = now()")) {
            assertThatThrownBy(() -> owner.update("update draft_doubt set " + change))
                    .as(change)
                    .isInstanceOfSatisfying(DatabaseRefused.class, refused -> assertThat(refused.getState())
                            .isIn(STAYS, "23514"));
        }
        assertThat(portal.database().contents()).isEqualTo(held);
        assertThat(owner.update("update draft_doubt set settled_at = now(), settled_by = 'x'"))
                .isEqualTo(1);
    }

    @Test
    void a_notice_can_be_ended_once_and_nothing_else() {
        Database.Role owner = portal.database().owner();
        owner.update("insert into office_notice (office_code, kind, text_id, from_at, until_at, posted_at, posted_by)"
                + " values ('5272', 'OTHER', 'x', now(), now() + interval '1 day', now(), 'x')");
        List<String> told = portal.database().contents();
        String ending = "ended_at = now(), ended_by = 'x'";
        for (String deed : List.of(
                "update office_notice set text_id = 'y'",
                "update office_notice set until_at = now() + interval '2 days'",
                "update office_notice set until_at = now() + interval '2 days', " + ending,
                "update office_notice set ended_by = 'x'",
                "delete from office_notice",
                "truncate office_notice")) {
            assertThatThrownBy(() -> owner.update(deed)).as(deed).isInstanceOf(DatabaseRefused.class);
        }
        assertThat(portal.database().contents()).isEqualTo(told);
        assertThat(owner.update("update office_notice set " + ending)).isOne();
        assertThatThrownBy(() -> owner.update("update office_notice set " + ending))
                .isInstanceOfSatisfying(DatabaseRefused.class, refused -> assertThat(refused.getState())
                        .isEqualTo(STAYS));
    }

    @Test
    void a_superseded_version_never_comes_back_into_force() {
        Database.Role owner = portal.database().owner();
        owner.update(
                "update standard_version set status = 'SUPERSEDED', superseded_at = now() where office_code = '5272'");
        assertThatThrownBy(
                        () -> owner.update(
                                "update standard_version set status = 'PUBLISHED', superseded_at = null where office_code = '5272'"))
                .isInstanceOf(DatabaseRefused.class);
        assertThatThrownBy(() ->
                        owner.update("update standard_version set superseded_at = now() where office_code = '5272'"))
                .isInstanceOf(DatabaseRefused.class);
    }

    private static final String WITHDRAW =
            "status = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by = 'x', withdrawal_reason = 'x'";
    private static final String SUBMIT = "status = 'SUBMITTED', submitted_at = now(), submitted_by = 'x'";
    private static final String APPROVE =
            "status = 'APPROVED', approved_at = now(), approved_by = 'y', effective_at = now()";
    private static final String PUBLISH = "status = 'PUBLISHED', published_at = now(), published_by = 'z'";
    private static final String REOPEN =
            "status = 'DRAFT', submitted_at = null, submitted_by = null, approved_at = null,"
                    + " approved_by = null, effective_at = null";

    @Test
    void a_withdrawn_version_stays_withdrawn_and_its_reason_as_it_is() {
        step(WITHDRAW);
        for (String deed : List.of(
                "status = 'PUBLISHED', withdrawn_at = null, withdrawn_by = null, withdrawal_reason = null",
                "status = 'SUPERSEDED', superseded_at = now()",
                "withdrawal_reason = 'y'",
                "content = '{}'")) {
            assertStepRefused(deed);
        }
    }

    /** From a new draft through these steps; the last one, to which the database says no, may be split from them by " / ". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUBLISH",
                "APPROVE",
                "WITHDRAW",
                "SUBMIT / content = '{}'",
                "SUBMIT / content_sha256 = repeat('0', 64)",
                "SUBMIT / changed_by = 'somebody'",
                "SUBMIT / PUBLISH",
                "SUBMIT / APPROVE, content = '{}'",
                "SUBMIT / REOPEN, content = '{}'",
                "SUBMIT / status = 'APPROVED', approved_at = now(), approved_by = 'x', effective_at = now()",
                "SUBMIT / status = 'APPROVED', approved_at = now(), approved_by = 'x', effective_at = now(), approved_alone = true",
                "SUBMIT / status = 'APPROVED', approved_at = now(), approved_by = 'editor', effective_at = now()",
                "SUBMIT / status = 'APPROVED', approved_at = now(), approved_by = 'y'",
                "SUBMIT / APPROVE / content = '{}'",
                "SUBMIT / APPROVE / effective_at = now() + interval '1 day'",
                "SUBMIT / APPROVE / status = 'SUBMITTED'",
                "SUBMIT / APPROVE / REOPEN, content = '{}'",
                "SUBMIT / APPROVE / PUBLISH, content = '{}'",
                "SUBMIT / APPROVE / PUBLISH, content = content || '{\"effectiveDate\": \"2020-01-01\"}'",
                "SUBMIT / APPROVE / PUBLISH, approved_by = 'z'",
                "SUBMIT / APPROVE / WITHDRAW"
            })
    void no_step_is_left_out_and_none_changes_more_than_its_own(String steps) {
        Database.Role owner = portal.database().owner();
        owner.update("update standard_version set " + WITHDRAW + " where office_code = '5272'");
        owner.update(
                "insert into standard_version (standard_id, office_code, number, status, content, content_sha256, changed_at, changed_by, lock_version)"
                        + " select standard_id, office_code, 2, 'DRAFT', content || '{\"effectiveDate\": \"2024-01-01\"}', content_sha256,"
                        + " changed_at, 'editor', 0 from standard_version where office_code = '5272' and number = 1");
        String[] each = steps.split(" / ");
        for (int i = 0; i < each.length - 1; i++) {
            step(spelled(each[i]));
        }
        assertStepRefused(spelled(each[each.length - 1]));
    }

    private static String spelled(String step) {
        return step.replaceFirst("^SUBMIT\\b", SUBMIT)
                .replaceFirst("^APPROVE\\b", APPROVE)
                .replaceFirst("^PUBLISH\\b", PUBLISH)
                .replaceFirst("^WITHDRAW\\b", WITHDRAW)
                .replaceFirst("^REOPEN\\b", REOPEN);
    }

    private static final String NEWEST =
            " where office_code = '5272' and number = (select max(number) from standard_version"
                    + " where office_code = '5272')";

    private void step(String change) {
        assertThat(portal.database().owner().update("update standard_version set " + change + NEWEST))
                .isEqualTo(1);
    }

    private void assertStepRefused(String change) {
        List<String> held = portal.database().contents();
        assertThatThrownBy(() -> portal.database().owner().update("update standard_version set " + change + NEWEST))
                .as(change)
                .isInstanceOfSatisfying(DatabaseRefused.class, refused -> assertThat(refused.getState())
                        .isIn(STAYS, "23514"));
        assertThat(portal.database().contents()).isEqualTo(held);
    }

    @Test
    void lines_come_with_their_publication_all_at_once_and_nothing_is_published_without_them() {
        Database.Role owner = portal.database().owner();
        assertRefused(TITLE.formatted(9999) + "standard_version where office_code = '5272'");
        owner.update("update standard_version set " + WITHDRAW + " where office_code = '5272'");
        owner.update(
                "insert into standard_version (standard_id, office_code, number, status, content, content_sha256, changed_at, changed_by, lock_version)"
                        + " select standard_id, office_code, 2, 'DRAFT', content, content_sha256, changed_at, 'editor', 0"
                        + " from standard_version where office_code = '5272' and number = 1");
        step(SUBMIT);
        step(APPROVE);
        assertRefused(TITLE.formatted(0) + "standard_version" + NEWEST);
        assertStepRefused(PUBLISH);
        assertThat(owner.update("with published as (update standard_version set " + PUBLISH + NEWEST
                        + " returning id, office_code) " + TITLE.formatted(0) + "published"))
                .isOne();
        assertThat(owner.text("select body from search_passage where office_code = '5272'"))
                .isEqualTo("Zamrudiah");
        assertRefused(TITLE.formatted(1) + "standard_version" + NEWEST);
    }

    @Test
    void a_day_that_was_left_open_is_filled_in_by_its_publication_and_nothing_else_is() {
        Database.Role owner = portal.database().owner();
        owner.update("update standard_version set " + WITHDRAW + " where office_code = '5272'");
        owner.update(
                "insert into standard_version (standard_id, office_code, number, status, content, content_sha256, changed_at, changed_by, lock_version)"
                        + " select standard_id, office_code, 2, 'DRAFT', content - 'effectiveDate', content_sha256, changed_at, 'editor', 0"
                        + " from standard_version where office_code = '5272' and number = 1");
        step(SUBMIT);
        step(APPROVE);
        String day = ", effective_date = '2026-01-02', content_sha256 = repeat('0', 64), content = content || ";
        for (String refused : List.of(
                ", effective_date = '2026-01-02'",
                ", content_sha256 = repeat('0', 64)",
                ", decree_number = 'x'",
                ", content = content || '{\"effectiveDate\": \"2026-01-02\"}'",
                day + "'{\"effectiveDate\": \"2026-01-03\"}'",
                day + "'{\"effectiveDate\": \"2026-01-02\", \"other\": \"2026-01-02\"}'",
                day + "'{\"effectiveDate\": \"2026-01-02\", \"title\": \"x\"}'",
                day.replace("content ||", "content - 'title' ||") + "'{\"effectiveDate\": \"2026-01-02\"}'")) {
            assertStepRefused(PUBLISH + refused);
        }
        assertThat(owner.update("with published as (update standard_version set " + PUBLISH + day
                        + "'{\"effectiveDate\": \"2026-01-02\"}'" + NEWEST + " returning id, office_code) "
                        + TITLE.formatted(0)
                        + "published"))
                .isOne();
    }

    private static final String TITLE =
            "insert into standard_line (version_id, office_code, position, part, path, body, language, weight)"
                    + " select id, office_code, %d, 'TITLE', 'title', 'Zamrudiah', 'id', 'A' from ";

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> portal.database().owner().update(sql))
                .as(sql)
                .isInstanceOfSatisfying(DatabaseRefused.class, refused -> assertThat(refused.getState())
                        .isEqualTo(STAYS));
    }

    @Test
    void a_standard_has_at_most_one_version_in_force_and_one_draft() {
        String version =
                "insert into standard_version (standard_id, office_code, number, status, content, content_sha256, changed_at, changed_by,"
                        + " published_at, published_by, lock_version) select standard_id, office_code, %d, '%s', content, content_sha256,"
                        + " changed_at, changed_by, %s, 0 from standard_version where office_code = '5272' and number = 1";
        Database.Role owner = portal.database().owner();
        assertThatThrownBy(() -> owner.update(version.formatted(8, "PUBLISHED", "now(), 'x'")))
                .isInstanceOf(DatabaseRefused.class);
        assertThat(owner.update(version.formatted(8, "DRAFT", "null, null"))).isEqualTo(1);
        assertThatThrownBy(() -> owner.update(version.formatted(9, "DRAFT", "null, null")))
                .isInstanceOf(DatabaseRefused.class);
    }

    @Test
    void a_way_of_delivery_of_a_national_service_is_offered_once_and_an_own_service_never_at_its_address() {
        String offer =
                "insert into service_offer (office_code, slug, type_slug, mode, name_id, name_en) values ('5272', %s, 'x', 'x')";
        for (String refused : List.of(
                "'buku', 'perpustakaan', null",
                "'buku', 'perpustakaan', 'ONLINE'",
                "'buku', 'perpustakaan', 'IN_PERSON'",
                "'konsultasi-statistik', null, null",
                "'berkas', null, null",
                "'Buku', null, null")) {
            assertThatThrownBy(() -> portal.database().owner().update(offer.formatted(refused)))
                    .as(refused)
                    .isInstanceOf(DatabaseRefused.class);
        }
        assertThat(portal.database().owner().update(offer.formatted("'buku', null, null")))
                .isEqualTo(1);
    }

    @Test
    void a_file_with_another_digest_than_its_own_is_not_taken() {
        assertThatThrownBy(() -> portal.database()
                        .owner()
                        .update(
                                "insert into imported_file (office_code, file_name, media_type, content, sha256, imported_at)"
                                        + " values ('5272', 'x', 'text/plain', 'x'::bytea, repeat('0', 64), now())"))
                .isInstanceOf(DatabaseRefused.class);
    }
}
