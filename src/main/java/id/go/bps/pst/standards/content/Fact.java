package id.go.bps.pst.standards.content;

import java.util.function.BiFunction;

/**
 * A fact about standards: one row of their published lines, which lists and audits read of many standards at once. The part that makes the row
 * defines the fact, so that no query needs to know where the row is, or how it states the value.
 *
 * @param path of the row, which is an Indonesian one; see {@link PartRow}
 * @param reading the value from the label and the text of the row
 */
public record Fact<T>(String path, BiFunction<String, String, T> reading) {

    /**
     * The value that a row states; null where there is no row.
     *
     * @param label of the row; null where it has none
     * @param text of the row; null where it has none
     */
    public T of(String label, String text) {
        return label == null && text == null ? null : reading.apply(label, text);
    }
}
