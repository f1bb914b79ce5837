package id.go.bps.pst.mail;

/** The mail server did not accept a letter, or did not answer; a later attempt may succeed. */
public class LetterNotTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    LetterNotTaken(String name, Exception cause) {
        super(name + ": " + cause.getMessage(), cause);
    }
}
