/** Splits texts into lines, finds differences between them, and merges two changes of one document. It does not depend on standards. */
package id.go.bps.pst.standards.lines;
