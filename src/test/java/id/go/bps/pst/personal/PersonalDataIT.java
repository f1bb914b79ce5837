package id.go.bps.pst.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.testkit.Portal;
import id.go.bps.pst.testkit.SignedIn;
import id.go.bps.pst.testkit.database.Database;
import id.go.bps.pst.testkit.database.Database.DatabaseRefused;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's data in a table of a feature: the trail's content, the log of reads, and the data that are left after the period. */
class PersonalDataIT {

    private static final String NAME = "Siti Zubaidah binti Probolinggo";
    private static final String PHONE = "081298765432";
    private static final String EMAIL = "siti.zubaidah@contoh.example";

    private Portal portal;
    private Database database;
    private long last;
    private long guest;

    @BeforeEach
    void receive() {
        portal = Portal.asFirstOpened();
        database = portal.database();
        last = database.lastTrail();
        database.owner()
                .update(
                        "insert into probe_guest (office_code, name, phone, email, state) values ('5272', ?, ?, ?, 'WAITING')",
                        NAME,
                        PHONE,
                        EMAIL);
        guest = database.owner().number("select max(id) from probe_guest");
    }

    private void leave(int daysAgo) {
        database.owner()
                .update("update probe_guest set state = 'LEFT', left_at = now() - make_interval(days => ?)", daysAgo);
    }

    // The trail

    @Test
    void the_trail_keeps_ids_and_names_of_columns_and_says_nothing_of_the_person() {
        database.owner().update("update probe_guest set phone = '0812000'");
        List<Map<String, Object>> trail = database.trailOf("5272", last);
        assertThat(trail).hasSize(2).allSatisfy(row -> assertThat(row.toString())
                .contains("probe_guest", String.valueOf(guest))
                .doesNotContain(NAME, PHONE, EMAIL, "0812000", "trail_key"));
        assertThat(trail.get(0).get("after").toString()).contains("\"state\": \"WAITING\"", "\"email\": ");
        assertThat(trail.get(1).get("before").toString()).contains("\"phone\"").doesNotContain("\"name\"", "\"state\"");
        assertThat(trail.get(1).get("after").toString()).contains("\"phone\"").doesNotContain("\"name\"", "\"state\"");
    }

    /** A claim about an earlier value of a row can be checked as long as the row exists. */
    @Test
    void as_long_as_the_row_lives_its_key_proves_what_it_said() throws GeneralSecurityException {
        byte[] key = (byte[]) database.owner().value("select trail_key from probe_guest");
        assertThat(trailText()).contains(hash(key, "name=\"" + NAME + "\""), hash(key, "phone=\"" + PHONE + "\""));
        assertThat(trailText()).doesNotContain(hash(key, "name=\"Orang Lain\""));
    }

    private static String hash(byte[] key, String said) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
    }

    private String trailText() {
        return database.trailOf("5272", last).toString();
    }

    @Test
    void the_key_of_a_row_cannot_be_changed_for_another() {
        assertThatThrownBy(() -> database.owner().update("update probe_guest set trail_key = 'x'"))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("the key of row");
    }

    @Test
    void each_table_of_this_kind_has_a_key_and_a_rule_and_asks_for_a_purpose() {
        List<Map<String, Object>> found = database.owner()
                .rows("select c.relname, a.attname as key from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                        + " join pg_proc p on p.oid = t.tgfoid and p.proname = 'write_personal_audit_trail'"
                        + " left join pg_attribute a on a.attrelid = c.oid and a.attname = 'trail_key'");
        assertThat(found)
                .allSatisfy(table ->
                        assertThat(table.get("key")).as(table.toString()).isNotNull());
        List<Object> tables = found.stream().map(table -> table.get("relname")).toList();
        assertThat(tables).contains("outgoing_mail", "probe_guest", "staff_change");
        String rules = SignedIn.as("admin.pusat").open("/audit/retention").text();
        assertThat(tables).allSatisfy(table -> assertThat(rules).contains("<li id=\"" + table + "\""));
        assertThat(database.owner()
                        .rows("select tablename from pg_policies where cmd = 'SELECT' and qual like '%app_purpose()%'"))
                .extracting(row -> row.get("tablename"))
                .as("all but the names of staff: decision 0233")
                .containsAll(tables.stream()
                        .filter(table -> !table.equals("staff_change"))
                        .toList());
    }

    // The chain

    @Test
    void a_trail_that_nobody_changed_is_whole_before_and_after_an_erasure() {
        assertThat(faults()).isEmpty();
        leave(31);
        portal.sweep();
        assertThat(database.owner().value("select name from probe_guest")).isNull();
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_change_by_the_owner_of_the_database_is_named() {
        long row = database.lastTrail();
        change("update audit_trail set who = 'somebody else' where id = " + row);
        assertThat(faults()).containsExactly(row + " CHANGED");
    }

    @Test
    void a_row_that_the_owner_removed_is_named() {
        leave(1);
        long row = trailAfter(last);
        change("delete from audit_trail where id = " + row);
        assertThat(faults()).containsExactly(row + " REMOVED");
    }

    @Test
    void a_row_that_the_owner_removed_with_its_seal_is_missed_by_the_next() {
        leave(1);
        long row = trailAfter(last);
        long next = trailAfter(row);
        change("delete from audit_seal where trail_id = " + row, "delete from audit_trail where id = " + row);
        assertThat(faults()).containsExactly(next + " SEAL REMOVED BEFORE");
    }

    @Test
    void a_row_that_was_sealed_anew_no_longer_fits_the_next() {
        leave(1);
        long row = trailAfter(last);
        long next = trailAfter(row);
        change(
                "update audit_trail set who = 'somebody else' where id = " + row,
                "update audit_seal s set seal = audit_seal_of((select p.seal from audit_seal p where p.position = s.position - 1), t)"
                        + " from audit_trail t where t.id = s.trail_id and t.id = " + row);
        assertThat(faults()).containsExactly(next + " CHANGED");
    }

    @Test
    void a_row_that_was_written_past_the_seal_is_named() {
        change(
                "insert into audit_trail (who, deed, office_code, what, row_id, operation) values ('x', 'x', '5272', 'x', '1', 'INSERT')");
        assertThat(faults()).containsExactly(database.lastTrail() + " NOT SEALED");
    }

    /** The id of the next row; ids have gaps, where a transaction was rolled back. */
    private long trailAfter(long id) {
        return database.owner().number("select min(id) from audit_trail where id > " + id);
    }

    /** As a superuser of the database. */
    private void change(String... deeds) {
        portal.rewritePast(deeds);
    }

    private List<String> faults() {
        return database.owner().rows("select * from verify_audit_trail()").stream()
                .map(row -> row.get("trail_id") + " " + row.get("fault"))
                .toList();
    }

    // Reads

    @Test
    void a_read_is_logged_with_who_when_which_and_why() {
        assertThat(call("petugas.5272", "ProbeGuestBook.list")).isEqualTo("ProbeGuestBook.list: passed");
        assertThat(reads()).singleElement().satisfies(read -> {
            assertThat(read)
                    .containsEntry("who", "petugas.5272")
                    .containsEntry("deed", "ProbeGuestBook.list")
                    .containsEntry("purpose", "call the next visitor")
                    .containsEntry("office_code", "5272")
                    .containsEntry("what", "probe_guest")
                    .containsEntry("row_id", String.valueOf(guest));
            assertThat(read.get("at")).isNotNull();
            assertThat(read.toString()).doesNotContain(NAME, PHONE, EMAIL);
        });
    }

    @Test
    void a_read_is_logged_though_the_use_case_fails() {
        assertThat(call("petugas.5272", "ProbeGuestBook.fail")).contains("failed after reading 1");
        assertThat(reads()).hasSize(1);
    }

    @Test
    void what_cannot_be_logged_is_not_shown() {
        database.owner().update("revoke execute on function note_personal_read from portal_app");
        try {
            assertThat(call("petugas.5272", "ProbeGuestBook.list")).startsWith("ProbeGuestBook.list: failed");
        } finally {
            database.owner().update("grant execute on function note_personal_read to portal_app");
        }
        assertThat(reads()).isEmpty();
    }

    @Test
    void without_a_purpose_the_database_shows_nobody() {
        assertThat(call("petugas.5272", "ProbeGuestBook.peep")).contains("saw nobody");
        assertThat(database.applicationFor("5272").rows("select * from probe_guest"))
                .isEmpty();
    }

    /** Only the second wall: without the policy of a table, loading the entity fails. */
    @Test
    void without_a_purpose_no_entity_is_made_even_where_the_database_shows_one() {
        database.owner().update("alter table probe_guest disable row level security");
        try {
            assertThat(call("petugas.5272", "ProbeGuestBook.peep")).contains("without a stated purpose");
        } finally {
            database.owner().update("alter table probe_guest enable row level security");
        }
        assertThat(reads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into personal_read (who, deed, purpose, office_code, what, row_id) values ('x', 'x', 'x', '5272', 'x', '1')",
                "update personal_read set who = 'x'",
                "delete from personal_read",
                "truncate personal_read",
                "update audit_seal set seal = seal",
                "delete from audit_seal",
                "select * from verify_audit_trail()"
            })
    void the_portals_role_can_neither_write_nor_change_what_was_logged(String sql) {
        call("petugas.5272", "ProbeGuestBook.list");
        assertThatThrownBy(() -> database.applicationFor("5272").update(sql)).isInstanceOf(DatabaseRefused.class);
        assertThat(reads()).hasSize(1);
    }

    @Test
    void not_even_the_owner_changes_a_logged_read_by_the_way() {
        call("petugas.5272", "ProbeGuestBook.list");
        for (String deed :
                List.of("update personal_read set who = 'x'", "delete from personal_read", "truncate personal_read")) {
            assertThatThrownBy(() -> database.owner().update(deed)).isInstanceOf(DatabaseRefused.class);
        }
    }

    private String call(String user, String useCase) {
        return SignedIn.as(user)
                .open("/api/probe?office=5272&seen=1.1&only=" + useCase)
                .text()
                .strip();
    }

    private List<Map<String, Object>> reads() {
        return database.owner().rows("select * from personal_read where what = 'probe_guest' order by id");
    }

    // The end

    @Test
    void the_sweep_erases_what_has_had_its_time_and_leaves_the_rest() {
        leave(29);
        portal.sweep();
        assertThat(database.owner().value("select name from probe_guest")).isEqualTo(NAME);
        leave(31);
        portal.sweep();
        assertThat(database.owner().rows("select id, name, phone, email, trail_key, state from probe_guest"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("id", guest)
                        .containsEntry("state", "LEFT")
                        .containsEntry("name", null)
                        .containsEntry("phone", null)
                        .containsEntry("email", null)
                        .containsEntry("trail_key", null));
        assertThat(database.trailOf("5272", last).getLast())
                .containsEntry("who", "portal")
                .containsEntry("deed", "OfficeRetention.sweep")
                .containsEntry("operation", "UPDATE");
    }

    @Test
    void a_fresh_backup_holds_nothing_of_what_was_erased() {
        byte[] key = (byte[]) database.owner().value("select trail_key from probe_guest");
        letter(NAME, EMAIL);
        call("petugas.5272", "ProbeGuestBook.list");
        leave(31);
        assertThat(database.backup().count(NAME, PHONE, EMAIL))
                .as("the search finds what is there")
                .isPositive();
        assertThat(database.backup().count(key)).isEqualTo(1);

        portal.sweep();

        assertThat(database.backup().count(NAME, PHONE, EMAIL)).isZero();
        assertThat(database.backup().count(key)).isZero();
    }

    /** A letter that was sent long ago. */
    private void letter(String name, String email) {
        database.owner()
                .update(
                        "insert into outgoing_mail select letter.* from jsonb_populate_record(null::outgoing_mail, jsonb_build_object("
                                + "'id', nextval('outgoing_mail_id'), 'trail_key', gen_random_bytes(32), 'office_code', '5272',"
                                + " 'recipient', ?::text, 'subject', 'Undangan', 'body', ?::text, 'made_by', 'admin.5272', 'state', 'SENT',"
                                + " 'made_at', now() - interval '91 days', 'sent_at', now() - interval '91 days', 'attempts', 0,"
                                + " 'next_attempt_at', now())) letter",
                        email,
                        "Yth. " + name);
    }

    // Letters

    @Test
    void who_looks_at_letters_is_logged_and_the_trail_names_no_recipient() {
        letter(NAME, EMAIL);
        assertThat(trailText())
                .contains("outgoing_mail", "\"made_by\": \"admin.5272\"")
                .doesNotContain(NAME, EMAIL);
        assertThat(SignedIn.as("kepala.5272")
                        .open("/desk/staff/mail?office=5272")
                        .text())
                .contains(EMAIL);
        assertThat(database.owner().rows("select who, deed, purpose from personal_read"))
                .containsExactly(
                        Map.of("who", "kepala.5272", "deed", "Mail.list", "purpose", "show the office its letters"));
    }

    @Test
    void nothing_but_the_sweep_takes_a_letter_away() {
        letter(NAME, EMAIL);
        assertThatThrownBy(() -> database.owner().update("delete from outgoing_mail"))
                .isInstanceOf(DatabaseRefused.class);
        portal.sweep();
        assertThat(database.owner().number("select count(*) from outgoing_mail"))
                .isZero();
    }
}
