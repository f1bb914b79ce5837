package id.go.bps.pst.standards.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.OfficeCode;
import id.go.bps.pst.kernel.permission.Caller;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.standards.versions.StandardVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract of every {@link DraftDesks}, in memory and in PostgreSQL. */
abstract class DraftDesksContract {

    private static final OfficeCode HEAD = OfficeCode.of("0000");
    private static final OfficeCode PROVINCE = OfficeCode.of("5200");
    private static final Instant MORNING = Instant.parse("2026-11-02T00:00:00Z");
    private static final String FIRST = "window-one";
    private static final String SECOND = "window-two";
    private static final UnsavedText TYPED =
            new UnsavedText(List.of(new UnsavedText.Part("FEE", true, Map.of("tariff", List.of("1.", "dua")))));

    private final Caller ani = person("ani");
    private final Caller budi = person("budi");
    private StandardVersion draft;

    abstract DraftDesks desks();

    /** A stored draft of a service of that name. */
    abstract StandardVersion draft(OfficeCode office, String service);

    @BeforeEach
    void begin() {
        draft = draft(HEAD, "Pojok Baca");
    }

    private static Caller person(String name) {
        return Caller.person(name, "Ibu " + name, Set.of(Role.OFFICE_ADMINISTRATOR), Set.of(HEAD));
    }

    private void note(Caller caller, String window, Instant at) {
        desks().note(HEAD, draft, window, caller, 1, at);
    }

    private List<Colleague> others(Caller caller, String window, Instant at) {
        return desks().others(HEAD, draft, window, caller, at);
    }

    @Test
    void aPersonAtADraftInAnotherWindowIsListedByName() {
        note(budi, SECOND, MORNING);
        note(ani, FIRST, MORNING);
        note(ani, "window-three", MORNING);

        assertThat(others(ani, FIRST, MORNING))
                .containsExactly(new Colleague("Ibu ani", true), new Colleague("Ibu budi", false));
        assertThat(others(budi, SECOND, MORNING)).containsExactly(new Colleague("Ibu ani", false));
    }

    @Test
    void aPersonWithoutARequestForAMinuteIsNotListedUntilTheNextRequest() {
        note(ani, FIRST, MORNING);

        assertThat(others(budi, SECOND, MORNING.plusSeconds(59))).hasSize(1);
        assertThat(others(budi, SECOND, MORNING.plusSeconds(60))).isEmpty();
        note(ani, FIRST, MORNING.plusSeconds(60));
        assertThat(others(budi, SECOND, MORNING.plusSeconds(60))).hasSize(1);
    }

    @Test
    void aWindowStaysItsFirstUsersUntilItIsForgotten() {
        note(ani, FIRST, MORNING);
        note(budi, FIRST, MORNING);
        assertThat(others(ani, SECOND, MORNING)).containsExactly(new Colleague("Ibu ani", true));

        Instant later = MORNING.plus(DraftDesks.FORGOTTEN);
        desks().forget(HEAD, draft, later);
        note(budi, FIRST, later);
        assertThat(others(ani, SECOND, later)).isEmpty();

        desks().forget(HEAD, draft, later.plus(Duration.ofMillis(1)));
        note(budi, FIRST, later);
        assertThat(others(ani, SECOND, later)).containsExactly(new Colleague("Ibu budi", false));
    }

    @Test
    void aPersonAtAnotherDraftIsNotListed() {
        note(ani, FIRST, MORNING);

        assertThat(desks().others(HEAD, draft(HEAD, "Taman Baca"), SECOND, budi, MORNING))
                .isEmpty();
        assertThat(desks().others(PROVINCE, draft, SECOND, budi, MORNING)).isEmpty();
    }

    @Test
    void unsavedTextIsStoredForItsWriterOnly() {
        assertThat(desks().unfinished(HEAD, draft, ani)).isEqualTo(UnsavedText.NOTHING);
        desks().keep(HEAD, draft, ani, TYPED, MORNING);

        assertThat(desks().unfinished(HEAD, draft, ani)).isEqualTo(TYPED);
        assertThat(desks().unfinished(HEAD, draft, budi)).isEqualTo(UnsavedText.NOTHING);
        assertThat(desks().unfinished(PROVINCE, draft, ani)).isEqualTo(UnsavedText.NOTHING);
        assertThat(desks().unfinished(HEAD, draft(HEAD, "Taman Baca"), ani)).isEqualTo(UnsavedText.NOTHING);
    }

    @Test
    void unsavedTextReplacesTheEarlierText() {
        desks().keep(HEAD, draft, ani, TYPED, MORNING);
        UnsavedText other = new UnsavedText(List.of(new UnsavedText.Part("TIME", false, Map.of())));
        desks().keep(HEAD, draft, ani, other, MORNING);
        assertThat(desks().unfinished(HEAD, draft, ani)).isEqualTo(other);

        desks().keep(HEAD, draft, ani, UnsavedText.NOTHING, MORNING);
        assertThat(desks().unfinished(HEAD, draft, ani)).isEqualTo(UnsavedText.NOTHING);
    }
}
