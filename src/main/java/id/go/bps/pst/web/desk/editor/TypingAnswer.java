package id.go.bps.pst.web.desk.editor;

import java.util.List;

/**
 * The answer to a request of the editor's autosave, as JSON; null properties are left out.
 *
 * @param sentence why there is no draft to save into any more, without other properties; null where it was saved
 * @param seen the state of the draft in the page now, such as "2.7"
 * @param moved whether there is a later state
 * @param others a sentence on who else edits the draft; "" for nobody
 * @param savedAt time in the office's zone, for people; null, like the following, where no parts were sent
 * @param collisions names of the parts that a colleague changed too
 * @param news names of the parts that a colleague changed
 * @param refused the parts that could not be saved
 */
public record TypingAnswer(
        String sentence,
        String seen,
        Boolean moved,
        String others,
        String savedAt,
        List<String> collisions,
        List<String> news,
        List<RefusedPart> refused) {

    /** @param sentence the refusal, which says what must be corrected */
    public record RefusedPart(String part, String sentence) {}

    static TypingAnswer refused(String sentence) {
        return new TypingAnswer(sentence, null, null, null, null, null, null, null);
    }
}
