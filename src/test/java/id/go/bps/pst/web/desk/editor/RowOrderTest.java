package id.go.bps.pst.web.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.web.desk.editor.OutlineForm.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows move on the server as in the page: by the same table, and alike in any outline. */
class RowOrderTest {

    private static final RowMovesScript PAGE = new RowMovesScript();
    private static final List<String> STEPS = List.of("up", "down", "in", "out", "remove");

    static List<RowMoves.Step> steps() throws IOException {
        return RowMoves.read().steps();
    }

    static List<RowMoves.Place.Case> places() throws IOException {
        return RowMoves.read().places();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void the_server_moves_rows_as_in_the_table(RowMoves.Step step) {
        assertThat(onServer(step.depths(), step.row(), step.step())).isEqualTo(step.after());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void the_page_moves_rows_as_in_the_table(RowMoves.Step step) {
        assertThat(PAGE.shifted(step.depths(), step.row(), step.step())).isEqualTo(step.after());
    }

    @ParameterizedTest
    @MethodSource("places")
    void the_server_restores_rows_as_in_the_table(RowMoves.Place.Case comes) {
        RowOrder rows = order(comes.depths());
        List<String> block = List.of("back+0", "part+1", "deeper+2", "part+1");
        rows.keepRemoved(new RowOrder.RemovedBlock(
                comes.at(),
                List.of(
                        new Row("ANY", comes.depth(), "back"),
                        new Row("ANY", comes.depth() + 1, "part"),
                        new Row("ANY", comes.depth() + 2, "deeper"),
                        new Row("ANY", comes.depth() + 1, "part"))));
        int at = rows.restore().orElseThrow();
        assertThat(new RowMoves.Place(at, rows.rows().get(at).getDepth())).isEqualTo(comes.place());
        assertThat(rows.rows()).hasSize(comes.depths().size() + block.size());
        if (comes.depth() + 2 < OutlineItem.MAX_DEPTH) {
            assertThat(block(rows, at)).isEqualTo(block);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void the_page_restores_rows_as_in_the_table(RowMoves.Place.Case comes) {
        assertThat(PAGE.place(comes.depths(), comes.at(), comes.depth())).isEqualTo(comes.place());
    }

    @Property(tries = 200)
    void the_page_and_the_server_agree_for_any_outline(
            @ForAll("outlines") List<Integer> depths, @ForAll @IntRange(max = 1000) int row) {
        int at = row % depths.size();
        for (String step : STEPS) {
            assertThat(PAGE.shifted(depths, at, step)).as(step).isEqualTo(onServer(depths, at, step));
        }
    }

    @Property
    void a_row_moved_in_and_out_is_unchanged(
            @ForAll("outlines") List<Integer> depths, @ForAll @IntRange(max = 1000) int row) {
        RowOrder rows = order(depths);
        Assume.that(rows.in(row % depths.size()).isPresent());
        assertThat(rows.out(row % depths.size())).isPresent();
        assertThat(shape(rows)).isEqualTo(shape(order(depths)));
    }

    @Property
    void a_row_moved_up_and_down_is_unchanged(
            @ForAll("outlines") List<Integer> depths, @ForAll @IntRange(max = 1000) int row) {
        RowOrder rows = order(depths);
        rows.up(row % depths.size()).ifPresent(rows::down);
        assertThat(shape(rows)).isEqualTo(shape(order(depths)));
        rows.down(row % depths.size()).ifPresent(rows::up);
        assertThat(shape(rows)).isEqualTo(shape(order(depths)));
    }

    @Property
    void removed_rows_are_restored_unchanged(
            @ForAll("outlines") List<Integer> depths, @ForAll @IntRange(max = 1000) int row) {
        RowOrder rows = order(depths);
        int below = rows.below(row % depths.size());
        rows.remove(row % depths.size());
        assertThat(rows.rows()).hasSize(depths.size() - 1 - below);
        assertThat(rows.removed().below()).isEqualTo(below);
        assertThat(rows.restore()).hasValue(row % depths.size());
        assertThat(shape(rows)).isEqualTo(shape(order(depths)));
        assertThat(rows.removed()).isNull();
    }

    @Property
    void no_move_loses_a_text_or_changes_the_nesting_of_a_block(
            @ForAll("outlines") List<Integer> depths, @ForAll("presses") List<Integer> presses) {
        RowOrder rows = order(depths);
        for (int press : presses) {
            int at = press / 4 % depths.size();
            List<String> block = block(rows, at);
            OptionalInt to = move(rows, STEPS.get(press % 4), at);
            assertThat(block(rows, to.orElse(at)).subList(0, block.size())).isEqualTo(block);
            assertOutline(rows.rows().stream().map(Row::getDepth).toList());
        }
        assertThat(rows.rows().stream().map(Row::getText).sorted(Comparator.comparing(Integer::valueOf)))
                .containsExactlyElementsOf(
                        order(depths).rows().stream().map(Row::getText).toList());
    }

    @Provide
    Arbitrary<List<Integer>> outlines() {
        return Arbitraries.integers()
                .between(0, OutlineItem.MAX_DEPTH - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(wanted -> {
                    List<Integer> depths = new ArrayList<>();
                    for (int depth : wanted) {
                        depths.add(Math.min(depth, depths.isEmpty() ? 0 : depths.get(depths.size() - 1) + 1));
                    }
                    return depths;
                });
    }

    @Provide
    Arbitrary<List<Integer>> presses() {
        return Arbitraries.integers().between(0, 1000).list().ofMaxSize(30);
    }

    /** Each row says its position. */
    private static RowOrder order(List<Integer> depths) {
        return new RowOrder(IntStream.range(0, depths.size())
                .mapToObj(at -> new Row("ANY", depths.get(at), String.valueOf(at)))
                .toList());
    }

    private static RowMoves.Rows onServer(List<Integer> depths, int row, String step) {
        RowOrder rows = order(depths);
        if (move(rows, step, row).isEmpty()) {
            assertThat(shape(rows)).as("stays").isEqualTo(shape(order(depths)));
            return null;
        }
        return shape(rows);
    }

    private static OptionalInt move(RowOrder rows, String step, int at) {
        return switch (step) {
            case "up" -> rows.up(at);
            case "down" -> rows.down(at);
            case "in" -> rows.in(at);
            case "out" -> rows.out(at);
            default -> {
                rows.remove(at);
                yield OptionalInt.of(at);
            }
        };
    }

    private static RowMoves.Rows shape(RowOrder rows) {
        return new RowMoves.Rows(
                rows.rows().stream().map(row -> Integer.valueOf(row.getText())).toList(),
                rows.rows().stream().map(Row::getDepth).toList());
    }

    /** The texts of a row and of all below it, each with how much deeper it is than the row. */
    private static List<String> block(RowOrder rows, int at) {
        List<Row> all = rows.rows();
        return all.subList(at, at + 1 + rows.below(at)).stream()
                .map(row -> row.getText() + "+" + (row.getDepth() - all.get(at).getDepth()))
                .toList();
    }

    private static void assertOutline(List<Integer> depths) {
        int before = -1;
        for (int depth : depths) {
            assertThat(depth).isBetween(0, Math.min(before + 1, OutlineItem.MAX_DEPTH - 1));
            before = depth;
        }
    }
}
