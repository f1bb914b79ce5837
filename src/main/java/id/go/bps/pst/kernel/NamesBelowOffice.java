package id.go.bps.pst.kernel;

/**
 * The names of pages directly below the address of an office, such as {@code /kota-bima/poster-a4.pdf}. The room that defines such pages
 * implements this interface, so that no service gets one of these names as its address.
 */
public interface NamesBelowOffice {

    /** Whether a page of the office has this name. */
    boolean isTaken(Slug name);
}
