/** Texts beside one another: as lines, what differs, and how two changes of one document come together. It knows nothing of standards. */
package id.go.bps.pst.standards.lines;
