package id.go.bps.pst.web.desk.editor;

import id.go.bps.pst.kernel.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The table of moves, {@code outline/row-moves.json}, which the server and the page keep alike.
 *
 * @param steps of a row in a list
 * @param places where a removed block comes back
 */
public record RowMoves(List<Step> steps, List<Place.Case> places) {

    /**
     * A list of rows.
     *
     * @param order the rows by their position before the step, in the order after it
     * @param depths of each, in the same order
     */
    public record Rows(List<Integer> order, List<Integer> depths) {}

    /** @param after null where the row stays */
    public record Step(String name, List<Integer> depths, int row, String step, Rows after) {
        @Override
        public String toString() {
            return step + ": " + name;
        }
    }

    /** Before which row, and how deep. */
    public record Place(int at, int depth) {

        /** @param place of a block whose first row had that position and depth */
        public record Case(String name, List<Integer> depths, int at, int depth, Place place) {
            @Override
            public String toString() {
                return name;
            }
        }
    }

    public static RowMoves read() throws IOException {
        try (InputStream file = RowMoves.class.getResourceAsStream("/outline/row-moves.json")) {
            return Documents.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), RowMoves.class);
        }
    }
}
