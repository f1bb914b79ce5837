package id.go.bps.pst.intake.outline;

import id.go.bps.pst.intake.Reading;
import java.util.List;

/**
 * A possible number or bullet of a row.
 *
 * @param readings possible meanings, the more likely first: "i." is the first of i, ii, iii or the ninth of a, b, c
 * @param start of the marker in the passage
 * @param end index after it
 * @param text index at which the row's words begin
 * @param lineStart whether it is the first on its line
 * @param indent of its line, in columns
 */
record Marker(List<Reading> readings, int start, int end, int text, boolean lineStart, int indent) {

    /**
     * One meaning of a marker.
     *
     * @param style such as "1." or "a)"; for a bullet the bullet itself
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
