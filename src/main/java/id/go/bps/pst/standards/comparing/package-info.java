/** Compares the standards of several offices, for auditors. */
package id.go.bps.pst.standards.comparing;
