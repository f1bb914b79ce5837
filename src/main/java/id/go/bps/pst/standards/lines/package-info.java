/** Texts beside one another: as lines, what differs, and how two changes of one text come together. */
package id.go.bps.pst.standards.lines;
