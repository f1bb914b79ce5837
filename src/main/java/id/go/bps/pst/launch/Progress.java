package id.go.bps.pst.launch;

/** Receives messages about the progress of a start. */
@FunctionalInterface
public interface Progress {

    void say(String line);

    /** Ignores all messages, for tests. */
    static Progress silent() {
        return line -> {};
    }
}
