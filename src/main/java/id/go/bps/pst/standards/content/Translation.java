package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refused;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * English text of one part of a standard, as the office writes it.
 *
 * @param of digest of the Indonesian that it was made from, or last found true to; where that has changed since, the text may be old
 */
public record Translation(String text, String of) implements Serializable {

    public static final int MAX_TEXT = 20_000;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public Translation {
        text = PlainText.required("english", text, MAX_TEXT);
        if (of == null || !DIGEST.matcher(of).matches()) {
            throw Refused.invalid("choice_unknown").in("english");
        }
    }
}
