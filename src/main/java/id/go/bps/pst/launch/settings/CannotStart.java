package id.go.bps.pst.launch.settings;

/**
 * Thrown where the portal cannot start or cannot continue. The message is one or two sentences that tell the person at the terminal what to
 * do.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
