package id.go.bps.pst.web.desk.editor;

import java.util.List;

/**
 * What the editor's script is told of what it sent, as JSON; what is null is left out.
 *
 * @param sentence why there is no draft to save into any more; null where it was saved, and then alone
 * @param seen the state of the draft that the page has now, such as "2.7"
 * @param moved whether there is a later state than that
 * @param others a sentence on who else is at the draft; "" for nobody
 * @param savedAt in the office's zone, as people read it; null, like the following, where no parts were sent
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

    /** @param sentence what is to be mended */
    public record RefusedPart(String part, String sentence) {}

    static TypingAnswer refused(String sentence) {
        return new TypingAnswer(sentence, null, null, null, null, null, null, null);
    }
}
