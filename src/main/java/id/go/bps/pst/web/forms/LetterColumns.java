package id.go.bps.pst.web.forms;

import id.go.bps.pst.mail.Mail.Letter;
import id.go.bps.pst.web.lists.Columns;
import id.go.bps.pst.web.words.Words;
import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.function.Supplier;

/** The columns by which letters of an office are filtered and ordered, on every page that lists them. */
public final class LetterColumns {

    private static final String WAITING = "waiting";
    private static final String GONE = "gone";

    private LetterColumns() {}

    public static Columns<Letter> of(Supplier<List<Letter>> letters) {
        return Columns.of(letters)
                .text("recipient", Letter::recipient)
                .text("subject", Letter::subject)
                .choice("state", letter -> letter.sentAt() == null ? WAITING : GONE)
                .ordered("made", Letter::madeAt);
    }

    /** The choices waiting and sent. */
    public static List<SelectItem> states(Words words) {
        return List.of(
                new SelectItem(WAITING, words.get("letter." + WAITING)),
                new SelectItem(GONE, words.get("letter." + GONE)));
    }
}
