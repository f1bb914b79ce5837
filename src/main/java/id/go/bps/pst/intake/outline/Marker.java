package id.go.bps.pst.intake.outline;

import id.go.bps.pst.intake.Reading;
import java.util.List;

/**
 * What looks like the number or bullet of a row.
 *
 * @param readings of what it counts, the likelier first: "i." is the first of i, ii, iii or the ninth of a, b, c
 * @param start of the marker in the passage
 * @param end behind it
 * @param text where the row's words begin
 * @param lineStart whether it is the first on its line
 * @param indent of its line, in columns
 */
record Marker(List<Reading> readings, int start, int end, int text, boolean lineStart, int indent) {

    /**
     * One way to count.
     *
     * @param style such as "1." or "a)"; of a bullet the bullet
     * @param value from 1; 0 for a bullet
     */
    record Reading(String style, int value) {
        boolean isBullet() {
            return value == 0;
        }
    }

    Reading first() {
        return readings.get(0);
    }

    boolean isDash() {
        return first().isBullet() && first().style().equals("-");
    }
}
