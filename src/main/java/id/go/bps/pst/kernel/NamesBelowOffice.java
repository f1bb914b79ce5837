package id.go.bps.pst.kernel;

/**
 * The names that stand directly below the address of each office, such as {@code /kota-bima/poster-a4.pdf}, for pages of the office itself.
 * Whoever lays such pages out tells them here, so that no service of an office takes one of them for its own address.
 */
public interface NamesBelowOffice {

    /** Whether a page of the office itself stands under this name. */
    boolean isTaken(Slug name);
}
