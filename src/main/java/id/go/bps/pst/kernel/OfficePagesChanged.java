package id.go.bps.pst.kernel;

/**
 * The public pages of an office, or of one below it, are out of date. Events of features implement this interface and are fired inside the
 * transaction of the change. After its commit the public pages of these offices are rendered again.
 */
public interface OfficePagesChanged {

    /** The office that changed; the head office where the pages of all offices have changed. */
    OfficeCode office();
}
