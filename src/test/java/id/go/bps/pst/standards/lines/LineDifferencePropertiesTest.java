package id.go.bps.pst.standards.lines;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.standards.lines.Change.Kind;
import id.go.bps.pst.standards.lines.Change.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the difference between any two versions. */
class LineDifferencePropertiesTest {

    @Property
    void a_difference_applied_to_the_old_lines_gives_the_new_ones(
            @ForAll("texts") List<Line> one, @ForAll("texts") List<Line> other) {
        List<Change> changes = LineDifference.of(one, other);

        TreeMap<Integer, String> after = new TreeMap<>();
        TreeMap<Integer, String> before = new TreeMap<>();
        for (Change change : changes) {
            if (change.to() >= 0) {
                after.put(change.to(), said(change.line(), change, Mark.INSERTED));
            }
            if (change.from() >= 0) {
                before.put(change.from(), said(one.get(change.from()), change, Mark.DELETED));
            }
        }
        assertThat(after.values()).containsExactlyElementsOf(said(other));
        assertThat(before.values()).containsExactlyElementsOf(said(one));
    }

    @Property
    void a_moved_line_is_never_shown_as_removed_and_added(
            @ForAll("texts") List<Line> one, @ForAll("texts") List<Line> other) {
        List<Change> changes = LineDifference.of(one, other);

        assertThat(Collections.disjoint(texts(changes, Kind.REMOVED), texts(changes, Kind.ADDED)))
                .isTrue();
    }

    @Property
    void lines_in_another_order_are_only_moved(@ForAll("texts") List<Line> one, @ForAll long seed) {
        List<Line> shuffled = new ArrayList<>(one);
        Collections.shuffle(shuffled, new java.util.Random(seed));

        assertThat(LineDifference.of(one, shuffled)).allMatch(change -> change.kind() == Kind.KEPT);
    }

    @Property
    void equal_versions_do_not_differ(@ForAll("texts") List<Line> one) {
        assertThat(LineDifference.of(one, List.copyOf(one))).noneMatch(Change::differs);
    }

    @Property
    void a_single_moved_line_is_the_only_one_moved(@ForAll("distinct") List<Line> one, @ForAll long seed) {
        java.util.Random random = new java.util.Random(seed);
        List<Line> other = new ArrayList<>(one);
        other.add(random.nextInt(other.size()), other.remove(random.nextInt(other.size())));

        assertThat(LineDifference.of(one, other)).filteredOn(Change::differs).hasSizeLessThanOrEqualTo(1);
    }

    private static String said(Line line, Change change, Mark mark) {
        return line.depth()
                + change.parts().stream()
                        .filter(part -> part.mark() == Mark.KEPT || part.mark() == mark)
                        .map(part -> part.piece().value().toString())
                        .collect(Collectors.joining());
    }

    private static List<String> said(List<Line> lines) {
        return lines.stream()
                .map(line -> line.depth()
                        + line.pieces().stream()
                                .map(piece -> piece.value().toString())
                                .collect(Collectors.joining()))
                .toList();
    }

    private static Set<String> texts(List<Change> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(change -> change.line().pieces().toString())
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<List<Line>> texts() {
        return lines().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Line>> distinct() {
        return lines().list()
                .uniqueElements(line -> line.pieces().toString())
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(lines -> lines.stream().map(line -> line.at(null, 0)).toList());
    }

    private static Arbitrary<Line> lines() {
        Arbitrary<String> words =
                Arbitraries.of("petugas", "menyerahkan", "salinan", "buku tamu,", "1)", "KTP", "ktp", " ");
        Arbitrary<String> sentence = words.list().ofMinSize(1).ofMaxSize(8).map(each -> String.join(" ", each));
        Arbitrary<Line> steps = Combinators.combine(
                        sentence, Arbitraries.integers().between(0, 2))
                .as((text, depth) -> Line.sentence(text).at(null, depth));
        Arbitrary<Line> promises = Combinators.combine(
                        sentence, Arbitraries.longs().between(1, 3))
                .as((text, amount) -> Line.of(
                        "time.WAIT",
                        List.of(Piece.label("time.WAIT"), Piece.own(" "), Piece.number(amount), Piece.words(text))));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, steps), net.jqwik.api.Tuple.of(1, promises));
    }
}
