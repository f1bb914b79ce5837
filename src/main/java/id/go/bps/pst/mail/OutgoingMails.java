package id.go.bps.pst.mail;

import id.go.bps.pst.kernel.OfficeCode;
import java.util.List;
import java.util.Optional;

/** The outgoing letters, and the secrets of those that are not sent yet; each query is for one office. */
public interface OutgoingMails {

    void add(OutgoingMail mail, String secret);

    /** The hundred newest, newest first. */
    List<OutgoingMail> list(OfficeCode office);

    /** The letter, locked for this transaction; waits while another has it. Empty when it is sent. */
    Optional<OutgoingMail> lockWaiting(OfficeCode office, long id);

    Optional<String> findSecret(OfficeCode office, long id);

    void forgetSecret(OfficeCode office, long id);
}
