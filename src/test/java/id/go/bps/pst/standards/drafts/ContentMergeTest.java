package id.go.bps.pst.standards.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.ModeList;
import id.go.bps.pst.standards.content.Outline;
import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.standards.content.StandardContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Two people's changes of one draft: what does not collide is in what comes of it, and nothing is guessed where it does. */
class ContentMergeTest {

    private static final StandardContent BASE = StandardContent.bare("Perpustakaan");

    private static OutlineItem item(String text, OutlineItem... items) {
        return OutlineItem.of(text, items);
    }

    private static StandardContent steps(OutlineItem... steps) {
        return steps(List.of(steps));
    }

    private static StandardContent steps(List<OutlineItem> steps) {
        Outline procedure = new Outline(null, List.of(new ModeList(null, null, steps, null)), null);
        return StandardContent.of(BASE.title())
                .procedure(procedure)
                .kept(Map.of())
                .build();
    }

    private static List<String> texts(StandardContent content) {
        List<String> texts = new ArrayList<>();
        content.procedure().lists().forEach(list -> list.items().forEach(item -> collect(item, texts)));
        return texts;
    }

    private static void collect(OutlineItem item, List<String> texts) {
        texts.add(item.text());
        item.items().forEach(below -> collect(below, texts));
    }

    @Test
    void changes_of_different_components_are_merged() {
        StandardContent mine = BASE.keeping(Map.of(Component.LEGAL_BASIS, "UU 25/2009"));
        StandardContent theirs =
                BASE.effectiveFrom(LocalDate.of(2026, 2, 1)).keeping(Map.of(Component.STAFFING, "Tiga orang"));
        ContentMerge.MergeResult merged = ContentMerge.merge(BASE, mine, theirs);
        assertThat(merged.collisions()).isEmpty();
        assertThat(merged.content().kept())
                .containsEntry(Component.LEGAL_BASIS, "UU 25/2009")
                .containsEntry(Component.STAFFING, "Tiga orang");
        assertThat(merged.content().effectiveDate()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void changes_of_different_steps_are_merged_also_below_one_step() {
        StandardContent base = steps(item("satu"), item("dua", item("dua a"), item("dua b")), item("tiga"));
        StandardContent mine = steps(item("satu!"), item("dua", item("dua a!"), item("dua b")), item("tiga"));
        StandardContent theirs = steps(item("satu"), item("dua", item("dua a"), item("dua b!")), item("empat"));
        ContentMerge.MergeResult merged = ContentMerge.merge(base, mine, theirs);
        assertThat(merged.collisions()).isEmpty();
        assertThat(texts(merged.content())).containsExactly("satu!", "dua", "dua a!", "dua b!", "empat");
    }

    @Test
    void steps_added_by_both_are_all_kept_and_equal_ones_once() {
        StandardContent base = steps(item("satu"));
        ContentMerge.MergeResult merged =
                ContentMerge.merge(base, steps(item("satu"), item("saya")), steps(item("satu"), item("dia")));
        assertThat(texts(merged.content())).containsExactly("satu", "dia", "saya");
        merged = ContentMerge.merge(base, steps(item("satu"), item("sama")), steps(item("satu"), item("sama")));
        assertThat(texts(merged.content())).containsExactly("satu", "sama");
    }

    @Test
    void a_step_that_both_changed_collides_and_the_rest_is_merged() {
        StandardContent base = steps(item("satu"), item("dua"));
        StandardContent mine = steps(item("satu saya"), item("dua")).keeping(Map.of(Component.STAFFING, "Tiga"));
        StandardContent theirs = steps(item("satu dia"), item("dua"));
        ContentMerge.MergeResult merged = ContentMerge.merge(base, mine, theirs);
        assertThat(merged.collisions()).containsExactly("PROCEDURE");
        assertThat(texts(merged.content())).containsExactly("satu dia", "dua");
        assertThat(merged.content().kept()).containsEntry(Component.STAFFING, "Tiga");
    }

    @Test
    void a_step_that_one_removed_and_the_other_changed_collides() {
        StandardContent base = steps(item("satu"), item("dua"), item("tiga"));
        assertThat(ContentMerge.merge(
                                base,
                                steps(item("satu"), item("tiga")),
                                steps(item("satu"), item("dua!"), item("tiga")))
                        .collisions())
                .containsExactly("PROCEDURE");
    }

    @Test
    void a_text_of_several_lines_is_merged_line_by_line() {
        StandardContent base = BASE.keeping(Map.of(Component.FACILITIES, "ruang baca\nkomputer\nloker"));
        StandardContent mine = BASE.keeping(Map.of(Component.FACILITIES, "ruang baca dan diskusi\nkomputer\nloker"));
        StandardContent theirs = BASE.keeping(Map.of(Component.FACILITIES, "ruang baca\nkomputer\nloker\ntoilet"));
        assertThat(ContentMerge.merge(base, mine, theirs).content().kept().get(Component.FACILITIES))
                .isEqualTo("ruang baca dan diskusi\nkomputer\nloker\ntoilet");
    }

    @Test
    void without_a_base_every_difference_collides() {
        StandardContent mine = BASE.keeping(Map.of(Component.STAFFING, "Tiga"));
        ContentMerge.MergeResult merged = ContentMerge.merge(null, mine, BASE.effectiveFrom(LocalDate.of(2026, 2, 1)));
        assertThat(merged.collisions()).containsExactly("decree", "STAFFING");
    }

    @Test
    void too_many_steps_together_collide_instead_of_failing() {
        StandardContent base = steps(item("satu"));
        List<OutlineItem> many =
                IntStream.range(0, 300).mapToObj(i -> item("a" + i)).toList();
        List<OutlineItem> others =
                IntStream.range(0, 300).mapToObj(i -> item("b" + i)).toList();
        List<OutlineItem> one = new ArrayList<>(many);
        one.add(item("satu"));
        List<OutlineItem> two = new ArrayList<>(List.of(item("satu")));
        two.addAll(others);
        ContentMerge.MergeResult merged = ContentMerge.merge(base, steps(one), steps(two));
        assertThat(merged.collisions()).contains("PROCEDURE");
        assertThat(texts(merged.content())).hasSize(301);
    }

    @Test
    void unsaved_text_is_read_as_it_was_written() {
        UnsavedText unfinished = new UnsavedText(List.of(new UnsavedText.Part(
                "FEE", true, Map.of("tariff.rupiah", List.of("25.", ""), "fee.note", List.of("\"")))));
        assertThat(Documents.read(Documents.write(unfinished), UnsavedText.class))
                .isEqualTo(unfinished);
    }

    // Properties

    @Property
    void a_change_by_one_person_alone_is_kept(
            @ForAll("contents") StandardContent base, @ForAll("contents") StandardContent changed) {
        assertThat(ContentMerge.merge(base, changed, base)).isEqualTo(new ContentMerge.MergeResult(changed, List.of()));
        assertThat(ContentMerge.merge(base, base, changed)).isEqualTo(new ContentMerge.MergeResult(changed, List.of()));
        assertThat(ContentMerge.merge(base, changed, changed))
                .isEqualTo(new ContentMerge.MergeResult(changed, List.of()));
    }

    /** Each row is left alone, changed, removed or given a neighbour by one side at most. */
    @Property
    void changes_of_different_rows_are_both_there(
            @ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll("actions") List<Integer> mine,
            @ForAll("actions") List<Integer> theirs) {
        List<Integer> ours = mine;
        List<Integer> others = without(theirs, mine);
        StandardContent base = steps(changed(size, List.of(), ""));
        ContentMerge.MergeResult merged =
                ContentMerge.merge(base, steps(changed(size, ours, "A")), steps(changed(size, others, "B")));
        assertThat(merged.collisions()).isEmpty();
        List<String> both = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            both.addAll(
                    action(row, ours, "A").equals(List.of("langkah " + row))
                            ? action(row, others, "B")
                            : action(row, ours, "A"));
        }
        assertThat(texts(merged.content())).isEqualTo(both);
    }

    @Property
    void a_row_changed_by_one_side_only_is_never_lost(
            @ForAll("contents") StandardContent base,
            @ForAll("contents") StandardContent mine,
            @ForAll("contents") StandardContent theirs) {
        ContentMerge.MergeResult merged = ContentMerge.merge(base, mine, theirs);
        Set<String> was = new HashSet<>(texts(base));
        if (merged.collisions().isEmpty()) {
            texts(mine).stream()
                    .filter(text -> !was.contains(text))
                    .forEach(added -> assertThat(texts(merged.content())).contains(added));
            texts(theirs).stream()
                    .filter(text -> !was.contains(text))
                    .forEach(added -> assertThat(texts(merged.content())).contains(added));
        } else {
            assertThat(texts(merged.content())).isEqualTo(texts(theirs));
        }
    }

    /** A row that both would touch is the first one's. */
    private static List<Integer> without(List<Integer> actions, List<Integer> others) {
        return IntStream.range(0, actions.size())
                .mapToObj(row -> others.get(row) == 0 ? actions.get(row) : Integer.valueOf(0))
                .toList();
    }

    private static List<OutlineItem> changed(int size, List<Integer> actions, String who) {
        return IntStream.range(0, size)
                .boxed()
                .flatMap(row -> action(row, actions, who).stream())
                .map(OutlineItem::of)
                .toList();
    }

    private static List<String> action(int row, List<Integer> actions, String who) {
        String step = "langkah " + row;
        return switch (row < actions.size() ? actions.get(row) : 0) {
            case 1 -> List.of(step + " " + who);
            case 2 -> List.of();
            case 3 -> List.of(step, "tambahan " + row + who);
            default -> List.of(step);
        };
    }

    @Provide
    Arbitrary<List<Integer>> actions() {
        return Arbitraries.integers().between(0, 3).list().ofSize(12);
    }

    @Provide
    Arbitrary<StandardContent> contents() {
        Arbitrary<OutlineItem> leaf =
                Arbitraries.of("a", "b", "c", "d", "e", "f", "g").map(OutlineItem::of);
        Arbitrary<OutlineItem> branch = Combinators.combine(
                        Arbitraries.of("p", "q", "r"), leaf.list().ofMaxSize(3))
                .as((text, items) -> new OutlineItem(null, text, items, null));
        return Arbitraries.oneOf(leaf, branch).list().ofMaxSize(6).map(ContentMergeTest::steps);
    }
}
