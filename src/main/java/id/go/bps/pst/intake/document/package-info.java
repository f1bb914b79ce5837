/** Reads the text of a file: PDF by its tags or by the positions of its letters, and plain text. */
package id.go.bps.pst.intake.document;
