package id.go.bps.pst.standards.reading;

import static id.go.bps.pst.standards.StandardsInMemory.BIMA;
import static id.go.bps.pst.standards.StandardsInMemory.COUNTER;
import static id.go.bps.pst.standards.StandardsInMemory.LIBRARY;
import static id.go.bps.pst.standards.StandardsInMemory.MORNING;
import static id.go.bps.pst.standards.StandardsInMemory.complete;
import static id.go.bps.pst.standards.StandardsInMemory.reachedBy;
import static id.go.bps.pst.standards.StandardsInMemory.refused;
import static id.go.bps.pst.standards.StandardsInMemory.steps;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.standards.StandardsInMemory;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.reading.StandardHistory.Entry;
import id.go.bps.pst.standards.reading.StandardHistory.History;
import id.go.bps.pst.standards.versions.GivenVersions;
import id.go.bps.pst.standards.versions.VersionDifference;
import id.go.bps.pst.standards.versions.VersionDifference.Section;
import id.go.bps.pst.standards.versions.VersionEvent.EventKind;
import id.go.bps.pst.standards.versions.VersionStep;
import id.go.bps.pst.testkit.memory.Acting;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StandardHistoryTest {

    private final StandardsInMemory given = new StandardsInMemory();

    private History list(int page) {
        return Acting.as(given.ani, () -> given.history.list(BIMA, LIBRARY, page));
    }

    private VersionDifference difference(int from, int to) {
        return Acting.as(given.ani, () -> given.history.difference(BIMA, LIBRARY, from, to));
    }

    private String refusedWith(Acting.Action action) {
        return refused(given.ani, action).getMessageKey();
    }

    private void supersede(int number) {
        given.versions.add(GivenVersions.superseded(
                given.standard(BIMA, LIBRARY), number, complete(), MORNING, MORNING.plusSeconds(1)));
    }

    @Test
    void eachVersionIsListedWithItsStepsTheNewestFirst() {
        given.published(complete());
        given.draft(complete());
        History history = list(1);

        assertThat(history.service().slug()).isEqualTo("perpustakaan");
        assertThat(history.page()).isEqualTo(1);
        assertThat(history.versions()).isEqualTo(2);
        assertThat(history.entries())
                .extracting(entry -> entry.version().number())
                .containsExactly(2, 1);
        assertThat(history.entries().get(1).steps())
                .extracting(VersionStep::what)
                .containsExactly(EventKind.BEGUN, EventKind.SUBMITTED, EventKind.APPROVED, EventKind.PUBLISHED);
    }

    @Test
    void aPageHasTwentyFiveVersions() {
        for (int number = 1; number <= 25; number++) {
            supersede(number);
        }
        assertThat(list(1).versions()).isEqualTo(25);
        assertThat(refusedWith(() -> list(2))).isEqualTo("not_found");
        supersede(26);
        assertThat(list(1).versions()).isEqualTo(26);
        assertThat(list(1).entries()).hasSize(25);
        assertThat(list(2).entries())
                .extracting(entry -> entry.version().number())
                .containsExactly(1);
        assertThat(list(2).entries()).extracting(Entry::steps).allMatch(steps -> steps.isEmpty());
        assertThat(refusedWith(() -> list(0))).isEqualTo("not_found");
        assertThat(refusedWith(() -> list(3))).isEqualTo("not_found");
    }

    @Test
    void aServiceWithoutAStandardHasNoHistory() {
        given.standard(BIMA, LIBRARY);

        assertThat(refusedWith(() -> list(1))).isEqualTo("not_found");
    }

    @Test
    void versionsInAnyStateAreCompared() {
        given.published(complete());
        given.draft(complete().but().procedure(steps("Datang")).build());
        VersionDifference difference = difference(1, 2);

        assertThat(difference.from().number()).isEqualTo(1);
        assertThat(difference.to().number()).isEqualTo(2);
        assertThat(difference.differing())
                .extracting(Section::component)
                .contains(Component.PROCEDURE)
                .doesNotContain(Component.FEE);
        assertThat(refusedWith(() -> difference(1, 3))).isEqualTo("not_found");
        assertThat(refusedWith(() -> difference(3, 1))).isEqualTo("not_found");
    }

    @Test
    void aVersionIsComparedWithTheContactsOfItsTime() {
        given.published(complete());
        given.clock.pass(Duration.ofDays(1));
        given.published(complete("Layanan Perpustakaan"));
        given.clock.pass(Duration.ofDays(1));
        given.tell(BIMA, reachedBy("kotak-saran"));

        assertThat(difference(1, 2).differing()).extracting(Section::component).contains(Component.COMPLAINTS);
        given.tell(BIMA, reachedBy(COUNTER));
        assertThat(difference(1, 2).differing()).extracting(Section::component).doesNotContain(Component.COMPLAINTS);
    }
}
