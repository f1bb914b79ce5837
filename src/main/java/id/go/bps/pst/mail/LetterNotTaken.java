package id.go.bps.pst.mail;

/** The mail server did not take a letter, or did not answer; later it may. */
public class LetterNotTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    LetterNotTaken(String name, Exception cause) {
        super(name + ": " + cause.getMessage(), cause);
    }
}
