package id.go.bps.pst.kernel;

/**
 * What the public reads of an office, or of one below it, has changed: implemented by the events of features that tell of such a change, and
 * fired inside its transaction. The public pages of these offices are rendered anew once that has succeeded.
 */
public interface OfficePagesChanged {

    /** Of the office; the head office where the pages of all offices have changed. */
    OfficeCode office();
}
