package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;

/**
 * A picture of the office's building or counter, so that visitors recognise it.
 *
 * @param picture the stored file
 * @param text alternative text (WCAG 1.1.1), in Indonesian
 * @param englishText the same in English
 */
public record Photograph(AttachmentRef picture, String text, String englishText) implements Serializable {

    public static final int MAX_TEXT = 200;

    /**
     * @throws Refusal (invalid, in {@code photoText}, {@code photoEnglish} or {@code photo}) when a text or the picture is missing, or the file is none
     */
    public Photograph {
        if (picture == null || picture.pixels() == null) {
            throw Refusal.invalid("photo_missing").in("photo");
        }
        text = description("photoText", text);
        englishText = description("photoEnglish", englishText);
    }

    /**
     * Checks an alternative text, on one line.
     *
     * @throws Refusal (invalid, in {@code field}) when it is missing, too long or has characters that are not allowed
     */
    public static String description(String field, String typed) {
        String text = PlainText.optional(field, typed, MAX_TEXT);
        if (text == null) {
            throw Refusal.invalid("photo_text_missing").in(field);
        }
        return text.replaceAll("\\s++", " ");
    }
}
