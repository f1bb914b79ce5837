package id.go.bps.pst.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.testkit.GivenTasks;
import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.database.Database;
import id.go.bps.pst.testkit.database.Database.DatabaseRefused;
import id.go.bps.pst.testkit.editor.Editor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last of the four gates alone: plain SQL as the portal's own role, told another office, none, or nothing at all. */
class TenantWallIT {

    private static final String MISSING_RIGHT = "42501";

    private Portal portal;
    private List<String> before;

    @BeforeEach
    void draft() {
        portal = Portal.asFirstOpened();
        Editor draft = Editor.ofLibrary(SignedIn.as("admin.5272"), "5272");
        draft.type("title", "Konsep rahasia").press("save");
        portal.database()
                .owner()
                .update(
                        "insert into imported_file (office_code, file_name, media_type, content, sha256, imported_at)"
                                + " values ('5272', 'rahasia.txt', 'text/plain', 'x'::bytea, encode(sha256('x'::bytea), 'hex'), now())");
        portal.database()
                .owner()
                .update(
                        "insert into staff_change (office_code, kind, name, email, roles, may_give, asked_by, asked_at, state)"
                                + " values ('5272', 'INVITE', 'Rahasia', 'r@x.example', 'OFFICER', 'OFFICER', 'x', now(), 'WAITING')");
        portal.database()
                .owner()
                .update("insert into outgoing_mail (office_code, recipient, subject, body, made_by, made_at, state)"
                        + " values ('5272', 'r@x.example', 'x', 'rahasia', 'x', now(), 'WAITING')");
        GivenTasks.due(portal.database(), "letter", "5272", 1, 86_400);
        portal.database()
                .owner()
                .update("insert into mail_secret select id, office_code, 'rahasia' from outgoing_mail");
        portal.database()
                .owner()
                .update(
                        "insert into draft_doubt (office_code, version_id, position, kind, words)"
                                + " select office_code, id, 0, 'TITLE_MISSING', 'rahasia' from standard_version where office_code = '5272' and status = 'DRAFT'");
        portal.database()
                .owner()
                .update(
                        "insert into office_notice (office_code, kind, text_id, from_at, until_at, posted_at, posted_by)"
                                + " values ('5272', 'OTHER', 'x', now(), now() + interval '1 day', now(), 'x')");
        before = portal.database().contentsOf("5272");
    }

    private static Stream<Database.Role> strangers() {
        Database database = Portal.running().database();
        return Stream.of(
                database.applicationFor("6371"),
                database.applicationFor("5200"),
                database.applicationFor("0000"),
                database.applicationFor("5272x,527"),
                database.applicationFor(""),
                database.application());
    }

    @Test
    void told_the_right_office_it_does_see_and_write() {
        Database.Role bima = portal.database().applicationFor("6371,5272");
        assertThat(bima.number("select count(*) from standard_version where status = 'DRAFT'"))
                .isEqualTo(1);
        assertThat(bima.update("update standard_version set changed_by = 'x' where status = 'DRAFT'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void drafts_of_another_office_are_not_there(Database.Role stranger) {
        assertThat(stranger.rows("select id from standard_version where office_code = '5272' and status = 'DRAFT'"))
                .isEmpty();
        assertThat(stranger.rows("select id from standard_version where content::text like '%rahasia%'"))
                .isEmpty();
        assertThat(stranger.rows("select id from imported_file where file_name = 'rahasia.txt'"))
                .isEmpty();
        for (String table : List.of("staff_change", "outgoing_mail", "mail_secret", "draft_doubt", "due_task")) {
            assertThat(stranger.rows("select * from " + table)).as(table).isEmpty();
        }
        assertThat(stranger.rows("select id from audit_trail where office_code = '5272'"))
                .isEmpty();
        assertThat(stranger.rows("select version_id from draft_revision where office_code = '5272'"))
                .isEmpty();
        assertThat(stranger.rows("select id from standard_version_event where office_code = '5272'"))
                .isEmpty();
        assertThat(stranger.number("select count(*) from standard_version where status = 'PUBLISHED'"))
                .as("what is published is everybody's to read")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void nothing_of_another_office_can_be_changed_or_removed(Database.Role stranger) {
        for (String deed : List.of(
                "update standard_version set changed_by = 'x'",
                "update standard_version set content = '{}'",
                "update standard_version set office_code = '6371'",
                "update standard_version set status = 'PUBLISHED', published_at = now(), published_by = 'x'",
                "update standard_version set status = 'SUBMITTED', submitted_at = now(), submitted_by = 'x'",
                "delete from standard_version")) {
            assertThat(stranger.update(deed + " where office_code = '5272' and status = 'DRAFT'"))
                    .as(deed)
                    .isZero();
        }
        assertThat(stranger.update("update service_offer set name_id = 'x' where office_code = '5272'"))
                .isZero();
        for (String deed : List.of(
                "update staff_change set state = 'DONE', done_at = now()",
                "update outgoing_mail set state = 'SENT', sent_at = now()",
                "update due_task set execution_time = now()",
                "delete from due_task",
                "update draft_doubt set settled_at = now(), settled_by = 'x'",
                "update office_notice set ended_at = now(), ended_by = 'x'",
                "delete from mail_secret")) {
            assertThat(stranger.update(deed)).as(deed).isZero();
        }
        for (String deed : List.of(
                "update office_profile set saved_by = 'x'",
                "delete from office_profile",
                "update imported_file set file_name = 'x'",
                "delete from imported_file",
                "update draft_revision set content = '{}'",
                "delete from draft_revision",
                "insert into draft_revision select version_id, office_code, 99, content, saved_at, saved_by, automatic from draft_revision",
                "update draft_doubt set words = 'x'",
                "delete from draft_doubt",
                "update service_standard set service_slug = 'konsultasi-statistik'",
                "delete from service_standard",
                "delete from service_offer",
                "update office set name = 'x'",
                "update standard_line set body = 'x'",
                "delete from standard_line",
                "update standard_version_event set who = 'x'",
                "delete from standard_version_event",
                "delete from office",
                "insert into office select '9999', 'x', 'x', kind, '0000', zone from office where code = '5272'",
                "update service_type set name_id = 'x'",
                "insert into former_address values ('x', '5272')",
                "update search_office set terms = 'x'",
                "delete from search_standard",
                "update search_passage set body = 'x'",
                "insert into search_word values ('x', 'x')",
                "insert into search_synonym values ('{x,y}')",
                "select search_refresh(1)",
                "update office set parent_code = '5200'",
                "update office_notice set text_id = 'y'",
                "delete from office_notice",
                "update office_host set office_code = '6371'",
                "insert into office_host values ('pst.example', '5272')",
                "update holiday_list set saved_by = 'x'",
                "insert into holiday_list (year, revision, valid_from, saved_by, list) values (2030, 1, now(), 'x', '{\"year\": 2030}')")) {
            assertRefused(stranger, deed, MISSING_RIGHT);
        }
        assertThat(portal.database().contentsOf("5272")).isEqualTo(before);
    }

    @Test
    void what_somebody_is_typing_is_their_offices_own() {
        Database.Role owner = portal.database().owner();
        String version = "(select id from standard_version where office_code = '5272' and status = 'DRAFT')";
        owner.update("insert into draft_typing values (" + version + ", '5272', 'admin.5272', '{}', now())");
        owner.update("insert into draft_editor values (" + version
                + ", '5272', 'window-1', 'admin.5272', 'Admin', 1, now())");
        strangers().forEach(stranger -> {
            for (String table : List.of("draft_typing", "draft_editor")) {
                assertThat(stranger.rows("select * from " + table)).isEmpty();
                assertThat(stranger.update("delete from " + table)).isZero();
                assertThat(stranger.update("update " + table + " set user_name = 'x'"))
                        .isZero();
            }
        });
        for (String row : List.of(
                "draft_typing select %s, '5272', 'x', '{}', now()",
                "draft_editor select %s, '5272', 'window-2', 'x', 'x', 1, now()")) {
            assertRefused(
                    portal.database().applicationFor("6371"),
                    "insert into " + row.formatted(owner.number("select " + version)),
                    MISSING_RIGHT);
        }
        assertRefused(
                portal.database().applicationFor("6371"),
                "insert into draft_typing values (" + owner.number("select " + version) + ", '6371', 'x', '{}', now())",
                "23503");
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void nothing_can_be_added_to_another_office(Database.Role stranger) {
        long draft = portal.database()
                .owner()
                .number("select id from standard_version where office_code = '5272' and status = 'DRAFT'");
        assertRefused(
                stranger,
                "insert into office_profile (office_code, revision, valid_from, saved_by, profile) values ('5272', 99, now(), 'x', '{}')",
                MISSING_RIGHT);
        assertRefused(
                stranger,
                "insert into office_notice (office_code, kind, text_id, from_at, until_at, posted_at, posted_by)"
                        + " values ('5272', 'OTHER', 'y', now(), now() + interval '1 day', now(), 'x')",
                MISSING_RIGHT);
        assertRefused(
                stranger,
                "insert into service_offer (office_code, slug, name_id, name_en) values ('5272', 'x', 'x', 'x')",
                MISSING_RIGHT);
        assertRefused(
                stranger,
                "insert into staff_change (office_code, kind, name, email, roles, may_give, asked_by, asked_at, state)"
                        + " values ('5272', 'INVITE', 'x', 'x@x.example', 'OFFICER', 'OFFICER', 'x', now(), 'WAITING')",
                MISSING_RIGHT);
        assertRefused(
                stranger,
                "insert into outgoing_mail (office_code, recipient, subject, body, made_by, made_at, state)"
                        + " values ('5272', 'x', 'x', 'x', 'x', now(), 'WAITING')",
                MISSING_RIGHT);
        assertRefused(
                stranger,
                "insert into due_task (task_name, task_instance, task_data, made_at, execution_time, version)"
                        + " values ('letter', '5272/2', '{\"kind\": \"letter\", \"office\": \"5272\", \"id\": 2}', now(), now(), 1)",
                MISSING_RIGHT);
        assertRefused(
                stranger,
                "insert into draft_doubt (office_code, version_id, position, kind, words) values ('5272', " + draft
                        + ", 1, 'TITLE_MISSING', 'x')",
                MISSING_RIGHT);
        assertRefused(
                stranger,
                "insert into standard_version_event (version_id, office_code, what, at, who)"
                        + " select min(id), '5272', 'APPROVED', now(), 'x' from standard_version where office_code = '5272'",
                MISSING_RIGHT);
        assertThat(stranger.update("update office set one_person_publishing = true"))
                .as("only the centre")
                .isZero();
        assertRefused(
                stranger,
                "insert into standard_line (version_id, office_code, position, part, path, body, language)"
                        + " select min(version_id), '5272', 9999, 'TITLE', 'title', 'x', 'id' from standard_line where office_code = '5272'",
                MISSING_RIGHT);
        assertRefused(
                stranger,
                "insert into service_standard (office_code, service_slug) values ('5272', 'konsultasi-statistik')",
                MISSING_RIGHT);
        assertRefused(
                stranger,
                "insert into imported_file (office_code, file_name, media_type, content, sha256, imported_at)"
                        + " values ('5272', 'x', 'text/plain', 'x'::bytea, encode(sha256('x'::bytea), 'hex'), now())",
                MISSING_RIGHT);
        assertRefused(
                stranger,
                "insert into standard_version (standard_id, office_code, number, status, content, content_sha256, changed_at, changed_by, lock_version)"
                        + " select id, '5272', 9, 'DRAFT', '{}', repeat('0', 64), now(), 'x', 0 from service_standard where office_code = '5272'",
                MISSING_RIGHT);
        assertThat(portal.database().contentsOf("5272")).isEqualTo(before);
    }

    @Test
    void the_centre_sees_what_was_wanted_of_an_offices_staff_and_of_the_letters_its_own_alone() {
        Database.Role centre = portal.database().applicationForCentre("admin.pusat");
        assertThat(centre.rows("select name from staff_change")).hasSize(1);
        for (String table : List.of("outgoing_mail", "mail_secret")) {
            assertThat(centre.reading("a test").rows("select * from " + table))
                    .as(table)
                    .isEmpty();
            assertThat(portal.database()
                            .applicationForCentre("x")
                            .reading("a test")
                            .rows("select * from " + table))
                    .as(table)
                    .hasSize(1);
        }
        String wish =
                "insert into staff_change (office_code, kind, name, email, roles, may_give, asked_by, asked_at, state)"
                        + " values ('5272', 'INVITE', 'x', 'x@x.example', 'HEAD', 'HEAD', '%s', now(), 'WAITING')";
        assertRefused(centre, wish.formatted("admin.5272"), MISSING_RIGHT);
        assertThat(centre.update(wish.formatted("admin.pusat"))).isOne();
        for (String deed : List.of(
                "update staff_change set state = 'DONE', done_at = now()",
                "update outgoing_mail set state = 'SENT', sent_at = now()",
                "delete from mail_secret")) {
            assertThat(centre.update(deed)).as(deed).isZero();
        }
        assertThat(centre.rows("select id from standard_version where office_code = '5272' and status = 'DRAFT'"))
                .isEmpty();
    }

    @Test
    void an_own_row_cannot_be_moved_to_another_office() {
        Editor.ofLibrary(SignedIn.as("admin.6371"), "6371");
        Database.Role banjarmasin = portal.database().applicationFor("6371");
        assertRefused(
                banjarmasin, "update standard_version set office_code = '5272' where status = 'DRAFT'", MISSING_RIGHT);
        assertThat(portal.database().contentsOf("5272")).isEqualTo(before);
    }

    @Test
    void an_own_row_cannot_be_hung_below_another_offices_standard() {
        portal.database().owner().update("delete from standard_version where status = 'DRAFT'");
        String sql =
                "insert into standard_version (standard_id, office_code, number, status, content, content_sha256, changed_at, changed_by, lock_version)"
                        + " select id, '6371', 9, 'DRAFT', '{}', repeat('0', 64), now(), 'x', 0 from service_standard where office_code = '5272'";
        assertRefused(portal.database().applicationFor("6371"), sql, "23503");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table standard_version disable row level security",
                "drop policy own_office_changes on standard_version",
                "alter table standard_version disable trigger all",
                "set session_replication_role = replica",
                "set role portal_owner",
                "set role postgres",
                "create table x (y int)",
                "create function f() returns int language sql as 'select 1'",
                "truncate standard_version",
                "drop table audit_trail",
                "alter role portal_app superuser",
                "copy standard_version to program 'true'",
                "select pg_read_file('/etc/passwd')",
                "create extension dblink"
            })
    void the_portals_role_cannot_open_the_wall_itself(String sql) {
        assertThatThrownBy(() -> portal.database().applicationFor("6371").update(sql))
                .isInstanceOf(DatabaseRefused.class);
        assertThat(portal.database().contentsOf("5272")).isEqualTo(before);
    }

    @Test
    void every_table_that_names_an_office_has_its_wall() {
        assertThat(portal.database().owner().rows("""
                                select c.relname from pg_class c
                                join pg_attribute a on a.attrelid = c.oid and a.attname = 'office_code'
                                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity""")).isEmpty();
    }

    private static void assertRefused(Database.Role role, String sql, String state) {
        assertThatThrownBy(() -> role.update(sql))
                .as(sql)
                .isInstanceOfSatisfying(DatabaseRefused.class, refused -> assertThat(refused.getState())
                        .as(refused.getMessage())
                        .isEqualTo(state));
    }
}
