/** Text becomes lines, passages, headings and columns, each with its place in the source. */
package id.go.bps.pst.intake.layout;
