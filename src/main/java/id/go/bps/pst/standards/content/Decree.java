package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.PlainText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The decree (SK, surat keputusan) by which a head of office puts a standard into force.
 *
 * @param number as written; offices use any form of number; null where not stated
 * @param date on which it was signed; null where not stated
 * @param signed the signed decree as PDF; null where it was not uploaded
 */
public record Decree(String number, LocalDate date, AttachmentRef signed) implements Serializable {

    public static final int MAX_NUMBER = 100;
    public static final Decree EMPTY = new Decree(null, null, null);

    public Decree {
        number = PlainText.optional("decreeNumber", number, MAX_NUMBER);
    }

    /** The same decree with this signed file; null for none. */
    public Decree signedAs(AttachmentRef file) {
        return new Decree(number, date, file);
    }
}
