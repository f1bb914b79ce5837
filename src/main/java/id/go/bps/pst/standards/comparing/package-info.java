/** The standards of several offices beside one another, for auditors. */
package id.go.bps.pst.standards.comparing;
