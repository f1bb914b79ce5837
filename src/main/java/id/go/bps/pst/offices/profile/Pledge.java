package id.go.bps.pst.offices.profile;

import id.go.bps.pst.kernel.AttachmentRef;
import id.go.bps.pst.kernel.PlainText;
import java.io.Serializable;

/**
 * An office's pledge of service (maklumat pelayanan, UU 25/2009 art. 22): its promise to keep its standards, signed by its head.
 *
 * @param text in the office's words; null where there is only the signed file
 * @param signed the signed pledge as PDF; may be null
 */
public record Pledge(String text, AttachmentRef signed) implements Serializable {

    public static final int MAX_TEXT = 2_000;

    public Pledge {
        text = PlainText.optional("pledge", text, MAX_TEXT);
    }

    boolean isEmpty() {
        return text == null && signed == null;
    }
}
