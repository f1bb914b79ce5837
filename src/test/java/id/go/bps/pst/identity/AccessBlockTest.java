package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessBlockTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final OfficeCode BIMA = OfficeCode.of("5272");
    private static final Set<Role> AN_ADMINISTRATORS = Set.of(Role.OFFICE_ADMINISTRATOR, Role.OFFICER);

    private final EndedSignInCache recentlyEnded = new EndedSignInCache();
    private final SignIn officer = signIn("citra", Set.of(Role.OFFICER), BIMA);

    @Test
    void a_blocked_person_is_signed_out_and_cannot_sign_in() {
        SignIns signIns = new SignIns(null, recentlyEnded, Clock.fixed(NOW, ZoneOffset.UTC));
        FakeWeb browser = new FakeWeb();
        officer.keepIn(browser.newSession());
        assertThat(signIns.find(browser.get("/desk/"))).isPresent();

        setBlocks("citra");
        assertThat(signIns.find(browser.get("/desk/"))).isEmpty();
        assertThat(browser.session()).as("and nothing of it is left").isNull();
        assertThatThrownBy(() -> signIns.admitted(officer))
                .isInstanceOfSatisfying(SignInFailure.class, failed -> assertThat(failed.getNotice())
                        .isEqualTo(SignInNotice.ACCESS_TAKEN));
    }

    @Test
    void access_that_is_restored_is_valid_at_once() {
        SignIns signIns = new SignIns(null, recentlyEnded, Clock.fixed(NOW, ZoneOffset.UTC));
        setBlocks("citra");
        recentlyEnded.setBlocks("citra", List.of());
        assertThatCode(() -> signIns.admitted(officer)).doesNotThrowAnyException();

        setBlocks("citra");
        recentlyEnded.replaceBlocks(List.of(new AccessBlock("budi", BIMA, AN_ADMINISTRATORS)));
        assertThat(recentlyEnded.isBlocked(officer)).isFalse();
        assertThat(recentlyEnded.isBlocked(signIn("budi", Set.of(Role.OFFICER), BIMA)))
                .isTrue();
    }

    /** A request is stored while Keycloak cannot say to which office a person belongs, so an administrator could name anybody. */
    @Test
    void a_block_applies_to_no_other_office_and_to_no_higher_role() {
        setBlocks("x");
        assertThat(recentlyEnded.isBlocked(signIn("x", Set.of(Role.OFFICER), BIMA)))
                .isTrue();
        assertThat(recentlyEnded.isBlocked(signIn("x", Set.of(Role.HEAD), BIMA)))
                .isFalse();
        assertThat(recentlyEnded.isBlocked(signIn("x", Set.of(Role.OFFICER, Role.AUDITOR), BIMA)))
                .isFalse();
        assertThat(recentlyEnded.isBlocked(signIn("x", Set.of(Role.OFFICER), OfficeCode.of("6371"))))
                .isFalse();
        assertThat(recentlyEnded.isBlocked(signIn("x", Set.of(Role.OFFICER), BIMA, OfficeCode.of("6371"))))
                .isFalse();
        assertThat(recentlyEnded.isBlocked(signIn("y", Set.of(Role.OFFICER), BIMA)))
                .isFalse();
    }

    @Test
    void a_signed_out_sign_in_is_invalid_on_every_node_and_the_next_one_is_valid() {
        recentlyEnded.add(officer.mark(), officer.signedInAt());
        assertThat(recentlyEnded.includes(officer)).isTrue();
        assertThat(recentlyEnded.includes(officer.renewedAs(officer))).isTrue();
        SignIn next = new SignIn(
                officer.caller(), "citra", "sid", "id-token", "refresh", NOW.plusSeconds(1), officer.askAgainAt());
        assertThat(recentlyEnded.includes(next))
                .as("by the same session of the provider")
                .isFalse();
    }

    private void setBlocks(String person) {
        recentlyEnded.setBlocks(person, List.of(new AccessBlock(person, BIMA, AN_ADMINISTRATORS)));
    }

    private static SignIn signIn(String person, Set<Role> roles, OfficeCode... offices) {
        Caller caller = Caller.person(person, person, roles, Set.of(offices));
        return new SignIn(caller, person, "sid", "id-token", "refresh", NOW, NOW.plus(SignIns.TRUSTED));
    }
}
