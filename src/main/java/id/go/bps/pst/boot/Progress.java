package id.go.bps.pst.boot;

/** Where a start tells how far it is. */
@FunctionalInterface
public interface Progress {

    void say(String line);

    /** For tests, which have their own report. */
    static Progress silent() {
        return line -> {};
    }
}
