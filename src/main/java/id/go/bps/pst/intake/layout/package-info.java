/** Splits text into lines, passages, headings and columns, each with its range in the source. */
package id.go.bps.pst.intake.layout;
