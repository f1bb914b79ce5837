package id.go.bps.pst.standards.versions;

import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;

/**
 * The state of a draft that a person sees. A save names it, so that it cannot overwrite a later state that the person never saw.
 *
 * @param number of the version
 * @param lock number of saves of that version
 */
public record DraftState(int number, int lock) implements Serializable {

    /**
     * Parses the value that a form sends back.
     *
     * @throws Refusal (not found) when {@code text} was not made by {@link #toString()}
     */
    public static DraftState of(String text) {
        if (text == null || !text.matches("[0-9]{1,8}\\.[0-9]{1,8}")) {
            throw Refusal.notFound();
        }
        int point = text.indexOf('.');
        return new DraftState(Integer.parseInt(text.substring(0, point)), Integer.parseInt(text.substring(point + 1)));
    }

    @Override
    public String toString() {
        return number + "." + lock;
    }
}
