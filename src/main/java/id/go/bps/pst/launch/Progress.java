package id.go.bps.pst.launch;

/** Where a start tells how far it is. */
@FunctionalInterface
public interface Progress {

    void say(String line);

    /** For tests, which have their own report. */
    static Progress silent() {
        return line -> {};
    }
}
