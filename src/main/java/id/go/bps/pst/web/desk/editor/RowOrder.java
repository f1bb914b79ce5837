package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.standards.content.OutlineItem;
import id.go.bps.pst.web.desk.editor.OutlineForm.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The rows of an outline in their order: each list together, numbered, no row deeper than one below the row before it. A row is named by its
 * position, from 0, through all lists.
 *
 * <p>Rows are moved by the same rules here and in the page ({@code rows-moves.js}); {@code outline/row-moves.json} among the tests'
 * resources holds both to them:
 *
 * <ul>
 *   <li>A row moves together with its block: itself and the deeper rows that follow it. No move leaves its list.
 *   <li>Up and down: the block changes places with that of the row before or behind it at the same depth, below the same row.
 *   <li>In: the row becomes the last part of the row before it at the same depth. There has to be one, and no row of the block may be
 *       at the deepest level already.
 *   <li>Out: the block goes up one level, unless it is at the top. The texts stay in their order, so the rows behind it that were parts
 *       of the same row become parts of this one.
 *   <li>Remove: the block is removed as a whole and restored as a whole at its place. If rows changed meanwhile, it is restored at the
 *       first place from there on where it takes over no other row, at most one deeper than the row before.
 *   <li>What is not possible is refused: nothing changes.
 * </ul>
 */
public final class RowOrder {

    /**
     * The block that was removed last; it can be restored until another button changes rows.
     *
     * @param at the position of its first row
     * @param rows the row that was removed, and those nested below it
     */
    public record RemovedBlock(int at, List<Row> rows) {

        /** The number of rows that were removed together with the chosen one. */
        public int below() {
            return rows.size() - 1;
        }
    }

    private static final int DEEPEST = OutlineItem.MAX_DEPTH - 1;

    private final List<Row> rows;

    /** The numbers of the rows, made again after each change. */
    private List<String> numbers;

    /** Null where nothing was removed. */
    private RemovedBlock removed;

    RowOrder(List<Row> rows) {
        this.rows = new ArrayList<>(rows);
        settle();
    }

    /** Moves the block before the one above; returns the row's new position, empty where it stays. */
    OptionalInt up(int index) {
        int previous = siblingBefore(index);
        if (previous < 0) {
            return OptionalInt.empty();
        }
        exchange(previous, index);
        return OptionalInt.of(previous);
    }

    /** Moves the block behind the one below; returns the row's new position, empty where it stays. */
    OptionalInt down(int index) {
        int next = end(index);
        if (next >= rows.size() || siblingBefore(next) != index) {
            return OptionalInt.empty();
        }
        int length = end(next) - next;
        exchange(index, next);
        return OptionalInt.of(index + length);
    }

    /** Makes the block part of the row before it at its depth; returns the row's position, empty where it stays as it was. */
    OptionalInt in(int index) {
        boolean deepest = rows.subList(index, end(index)).stream().anyMatch(row -> row.getDepth() >= DEEPEST);
        return deepest || siblingBefore(index) < 0 ? OptionalInt.empty() : shift(index, 1);
    }

    /** Takes the block out of the row that it is part of; returns the row's position, empty where it stays as it was. */
    OptionalInt out(int index) {
        return rows.get(index).getDepth() == 0 ? OptionalInt.empty() : shift(index, -1);
    }

    /** Removes the block and keeps it for restoring. */
    void remove(int index) {
        List<Row> block = rows.subList(index, end(index));
        removed = new RemovedBlock(index, List.copyOf(block));
        block.clear();
        settle();
    }

    /** Restores the block that was removed last; returns the position of its first row, empty where there is none. */
    OptionalInt restore() {
        if (removed == null) {
            return OptionalInt.empty();
        }
        Row root = removed.rows.get(0);
        int first = first(root.getMode());
        int last = first + (int) rowsOf(root.getMode()).count();
        int at = Math.clamp(removed.at, first, last);
        while (at < last && rows.get(at).getDepth() > root.getDepth()) {
            at++;
        }
        int deepest = at == first ? 0 : rows.get(at - 1).getDepth() + 1;
        int tooDeep = Math.max(0, root.getDepth() - deepest);
        removed.rows.forEach(row -> row.shift(-tooDeep));
        rows.addAll(at, removed.rows);
        removed = null;
        settle();
        return OptionalInt.of(at);
    }

    /** Drops the removed rows. */
    void dropRemoved() {
        removed = null;
    }

    /** How many rows are nested below this one, at any depth. */
    int below(int index) {
        return end(index) - index - 1;
    }

    /** Adds an empty row below, at the same depth and behind what is nested; returns its position. */
    int addAfter(int index) {
        int at = end(index);
        rows.add(at, new Row(rows.get(index).getMode(), rows.get(index).getDepth(), ""));
        settle();
        return at;
    }

    /** Adds an empty row at the end of a mode's list; returns its position. */
    int append(String mode) {
        rows.add(new Row(mode, 0, ""));
        settle();
        return first(mode) + (int) rowsOf(mode).count() - 1;
    }

    /** Adds rows at the end of the lists of their modes; returns the position of the first of them. */
    int appendAll(List<Row> added) {
        rows.addAll(added);
        settle();
        return rows.indexOf(added.get(0));
    }

    boolean has(int index) {
        return index >= 0 && index < rows.size();
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** As the page shows them: 1, 1.1, 1.1.1. */
    List<String> numbers() {
        return numbers;
    }

    /** The rows that were removed last and can be restored; null where there are none. */
    RemovedBlock removed() {
        return removed;
    }

    void keepRemoved(RemovedBlock block) {
        removed = block;
    }

    /** The position of a mode's first row. */
    private int first(String mode) {
        int index = 0;
        while (index < rows.size()
                && OutlineForm.MODES.indexOf(rows.get(index).getMode()) < OutlineForm.MODES.indexOf(mode)) {
            index++;
        }
        return index;
    }

    private Stream<Row> rowsOf(String mode) {
        return rows.stream().filter(row -> row.getMode().equals(mode));
    }

    /** Lists together, in their order; no row deeper than one below the row before it. */
    private void settle() {
        rows.sort((one, other) ->
                Integer.compare(OutlineForm.MODES.indexOf(one.getMode()), OutlineForm.MODES.indexOf(other.getMode())));
        Row previous = null;
        for (Row row : rows) {
            int deepest = previous == null || !previous.getMode().equals(row.getMode()) ? 0 : previous.getDepth() + 1;
            row.shift(Math.clamp(row.getDepth(), 0, Math.min(deepest, DEEPEST)) - row.getDepth());
            previous = row;
        }
        numbers = count();
    }

    /** The position behind the row and all that is nested below it. */
    private int end(int index) {
        int end = index + 1;
        while (end < rows.size()
                && rows.get(end).getMode().equals(rows.get(index).getMode())
                && rows.get(end).getDepth() > rows.get(index).getDepth()) {
            end++;
        }
        return end;
    }

    private int siblingBefore(int index) {
        Row row = rows.get(index);
        for (int before = index - 1; before >= 0; before--) {
            Row candidate = rows.get(before);
            if (!candidate.getMode().equals(row.getMode()) || candidate.getDepth() < row.getDepth()) {
                return -1;
            }
            if (candidate.getDepth() == row.getDepth()) {
                return before;
            }
        }
        return -1;
    }

    /** Exchanges two blocks, the second directly behind the first. */
    private void exchange(int first, int second) {
        int end = end(second);
        Collections.rotate(rows.subList(first, end), end - second);
        settle();
    }

    private OptionalInt shift(int index, int by) {
        rows.subList(index, end(index)).forEach(row -> row.shift(by));
        settle();
        return OptionalInt.of(index);
    }

    private List<String> count() {
        List<String> counted = new ArrayList<>();
        int[] counts = new int[OutlineItem.MAX_DEPTH + 1];
        String mode = null;
        for (Row row : rows) {
            if (!row.getMode().equals(mode)) {
                mode = row.getMode();
                counts = new int[OutlineItem.MAX_DEPTH + 1];
            }
            counts[row.getDepth()]++;
            Arrays.fill(counts, row.getDepth() + 1, counts.length, 0);
            StringBuilder number = new StringBuilder();
            for (int depth = 0; depth <= row.getDepth(); depth++) {
                number.append(depth == 0 ? "" : ".").append(counts[depth]);
            }
            counted.add(number.toString());
        }
        return counted;
    }
}
