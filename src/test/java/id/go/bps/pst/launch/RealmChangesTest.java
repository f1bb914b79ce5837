package id.go.bps.pst.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.launch.settings.CannotStart;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests against a Keycloak that records requests. */
class RealmChangesTest {

    private static final String FIRST_OF_ALL = "POST roles ";
    private static final String GRANT = "PUT clients/1234-abcd ";

    private final List<String> log = new ArrayList<>();
    private RecordingKeycloak keycloak;

    @BeforeEach
    void start() {
        keycloak = new RecordingKeycloak()
                .answering("", "{\"attributes\": {\"theirs\": \"{kept}\"}}")
                .answering("clients?clientId=admin-cli", "[{\"id\": \"1234-abcd\", \"clientId\": \"admin-cli\"}]");
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void a_realm_from_before_gets_all_changes_in_order_and_keeps_its_own_attributes() throws Exception {
        assertThat(apply()).isEqualTo(RealmChanges.newest()).isEqualTo(log.size());
        assertThat(keycloak.told().getFirst()).startsWith(FIRST_OF_ALL).contains("pembaca");
        assertThat(keycloak.told().get(1)).startsWith(FIRST_OF_ALL).contains("anjungan");
        assertThat(keycloak.told().get(2)).contains("\"pst.changes\":\"1\"", "\"theirs\":\"{kept}\"");
        assertThat(keycloak.told())
                .anySatisfy(told -> assertThat(told).startsWith(GRANT).contains("\"directAccessGrantsEnabled\":false"));
        assertThat(keycloak.told().getLast()).contains("\"pst.changes\":\"" + RealmChanges.newest() + "\"");
        assertThat(log.getFirst()).contains("1").contains("readers and kiosks");
    }

    @Test
    void a_realm_with_the_newest_change_is_not_changed() throws Exception {
        keycloak.answering("", "{\"attributes\": {\"pst.changes\": \"" + RealmChanges.newest() + "\"}}");
        assertThat(apply()).isZero();
        assertThat(keycloak.told()).isEmpty();
        assertThat(log).isEmpty();
    }

    @Test
    void a_realm_gets_only_missing_changes() throws Exception {
        keycloak.answering("", "{\"attributes\": {\"pst.changes\": \"1\"}}");
        assertThat(apply()).isEqualTo(RealmChanges.newest() - 1);
        assertThat(keycloak.told()).noneSatisfy(told -> assertThat(told).startsWith(FIRST_OF_ALL));
    }

    /** Like after a start that was killed between a step and the number. */
    @Test
    void an_existing_entry_prevents_nothing() throws Exception {
        keycloak.refusing("roles", 409);
        assertThat(apply()).isEqualTo(RealmChanges.newest());
    }

    @Test
    void a_failed_change_is_not_counted_and_later_ones_are_not_applied() {
        keycloak.refusing("roles", 403);
        assertThatThrownBy(this::apply).isInstanceOf(CannotStart.class).hasMessageContaining("Keycloak answered 403");
        assertThat(keycloak.told()).singleElement().satisfies(told -> assertThat(told)
                .startsWith(FIRST_OF_ALL));
    }

    @Test
    void a_query_of_a_step_must_find_exactly_one_entry() {
        keycloak.answering("clients?clientId=admin-cli", "[]");
        assertThatThrownBy(this::apply)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("0 entries of clients?clientId=admin-cli");
    }

    private int apply() throws InterruptedException {
        return new RealmChanges(keycloak.administration(), log::add).apply();
    }
}
