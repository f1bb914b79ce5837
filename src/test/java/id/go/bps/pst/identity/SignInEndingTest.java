package id.go.bps.pst.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.News;
import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.testkit.memory.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInEndingTest {

    private static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");
    private static final OfficeCode BIMA = OfficeCode.of("5272");

    private final SetClock clock = new SetClock(MORNING);
    private final InMemoryEndedSignIns stored = new InMemoryEndedSignIns();
    private final EndedSignInCache here = new EndedSignInCache();
    private final EndedSignInCache elsewhere = new EndedSignInCache();
    private final SignInEnding ending = new SignInEnding(stored, here, clock);
    private final SignInEnding onAnotherNode = new SignInEnding(stored, elsewhere, clock);

    private static SignIn signIn(String person, String sid, Instant at) {
        Caller caller = Caller.person(person, person, Set.of(Role.OFFICER), Set.of(BIMA));
        return new SignIn(caller, person, sid, "id-token", "refresh", at, at.plus(SignIns.TRUSTED));
    }

    private static News about(String subject) {
        return new News("sign-in-ended", subject);
    }

    private static AccessBlock block(String person) {
        return new AccessBlock(person, BIMA, Set.of(Role.OFFICER));
    }

    @Test
    void aSignInEndedByTheProviderEndsHereAtOnceAndElsewhereWithTheNews() {
        SignIn ani = signIn("ani", "s1", MORNING);
        assertThat(ending.end("token", "s1", MORNING)).isTrue();

        assertThat(here.includes(ani)).isTrue();
        assertThat(elsewhere.includes(ani)).isFalse();
        onAnotherNode.hear(about("s1"));
        assertThat(elsewhere.includes(ani)).isTrue();
        assertThat(elsewhere.includes(signIn("ani", "s2", MORNING))).isFalse();
    }

    @Test
    void aTokenCountsOnce() {
        ending.end("token", "s1", MORNING);

        assertThat(ending.end("token", "s1", MORNING)).isFalse();
        assertThat(stored.all()).hasSize(1);
    }

    @Test
    void allSignInsOfAPersonEndAndLaterOnesDoNot() {
        ending.end("token", "ani", MORNING);

        assertThat(here.includes(signIn("ani", "s1", MORNING))).isTrue();
        assertThat(here.includes(signIn("ani", "s2", MORNING.plusSeconds(1)))).isFalse();
        assertThat(here.includes(signIn("budi", "s3", MORNING))).isFalse();
    }

    @Test
    void theLatestEndOfAllSignInsCounts() {
        ending.end("token 2", "ani", MORNING.plusSeconds(60));
        ending.end("token 1", "ani", MORNING);

        assertThat(here.includes(signIn("ani", "s1", MORNING.plusSeconds(30)))).isTrue();
    }

    @Test
    void signingOutHereSignsOutOnEveryNode() {
        SignIn ani = signIn("ani", "s1", MORNING);
        ending.signOut(ani);
        onAnotherNode.hear(about(stored.all().getFirst().getSid()));

        assertThat(here.includes(ani)).isTrue();
        assertThat(elsewhere.includes(ani)).isTrue();
        assertThat(elsewhere.includes(signIn("ani", "s1", MORNING.plusSeconds(1))))
                .as("the next one by the same session of the provider")
                .isFalse();
    }

    @Test
    void aNodeThatMayHaveMissedNewsReadsEverything() {
        ending.end("token 1", "s1", MORNING);
        ending.end("token 2", "s2", MORNING);
        stored.setBlocks(block("citra"));
        elsewhere.setBlocks("dewi", List.of(block("dewi")));
        onAnotherNode.hear(about(News.EVERYTHING));

        assertThat(elsewhere.includes(signIn("ani", "s1", MORNING))).isTrue();
        assertThat(elsewhere.includes(signIn("ani", "s2", MORNING))).isTrue();
        assertThat(elsewhere.isBlocked(signIn("citra", "s3", MORNING))).isTrue();
        assertThat(elsewhere.isBlocked(signIn("dewi", "s4", MORNING)))
                .as("who was let in meanwhile")
                .isFalse();
    }

    @Test
    void newsOfAPersonChangeTheBlocksOfThatPersonOnly() {
        stored.setBlocks(block("citra"));
        stored.setBlocks(block("dewi"));
        ending.hear(about("citra"));
        assertThat(here.isBlocked(signIn("citra", "s1", MORNING))).isTrue();
        assertThat(here.isBlocked(signIn("dewi", "s2", MORNING))).isFalse();

        stored.letIn("citra");
        ending.hear(about("citra"));
        assertThat(here.isBlocked(signIn("citra", "s1", MORNING))).isFalse();
    }

    @Test
    void otherNewsChangeNothing() {
        onAnotherNode.end("token", "s1", MORNING);
        ending.hear(new News("office", "s1"));

        assertThat(here.includes(signIn("ani", "s1", MORNING))).isFalse();
    }

    @Test
    void endingsThatCanEndNoSignInAreRemoved() {
        SignIn ani = signIn("ani", "s1", MORNING);
        ending.end("token", "s1", MORNING);
        clock.pass(SignIns.LONGEST.multipliedBy(2));
        ending.hear(about("another"));
        assertThat(here.includes(ani)).isTrue();

        clock.pass(Duration.ofMillis(1));
        ending.hear(about("another"));
        assertThat(here.includes(ani)).isFalse();
    }
}
