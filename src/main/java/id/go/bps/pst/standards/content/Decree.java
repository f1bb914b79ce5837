package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.PlainText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * SK: the decree by which a head of office sets a standard.
 *
 * @param number as written; offices number as they like, so its shape is free; null where not stated
 * @param date on which it was signed; null where not stated
 * @param signed the decree itself, signed, as a PDF; null where it was not handed in
 */
public record Decree(String number, LocalDate date, AttachmentRef signed) implements Serializable {

    public static final int MAX_NUMBER = 100;
    public static final Decree EMPTY = new Decree(null, null, null);

    public Decree {
        number = PlainText.optional("decreeNumber", number, MAX_NUMBER);
    }

    /** The same, with this file as its signed text; null for none. */
    public Decree signedAs(AttachmentRef file) {
        return new Decree(number, date, file);
    }
}
