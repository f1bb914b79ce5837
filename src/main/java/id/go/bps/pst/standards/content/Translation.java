package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The office's English text of one part of a standard.
 *
 * @param of digest of the Indonesian text that it translates, or with which it was last confirmed; if that text has changed since, the
 * translation may be out of date
 */
public record Translation(String text, String of) implements Serializable {

    public static final int MAX_TEXT = 20_000;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public Translation {
        text = PlainText.required("english", text, MAX_TEXT);
        if (of == null || !DIGEST.matcher(of).matches()) {
            throw Refusal.invalid("choice_unknown").in("english");
        }
    }
}
