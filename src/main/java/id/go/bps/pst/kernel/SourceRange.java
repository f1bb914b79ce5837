package id.go.bps.pst.kernel;

import java.io.Serializable;

/**
 * A range of characters in an imported file.
 *
 * @param start the first character's index, from 0, in the file decoded as UTF-8
 * @param end the index after the last character
 */
public record SourceRange(int start, int end) implements Serializable {
    public SourceRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a range: " + start + "–" + end);
        }
    }

    public String in(String file) {
        return file.substring(start, end);
    }
}
