/** The versions of a standard, from draft to withdrawn, and their publication. A published version never changes. */
package id.go.bps.pst.standards.versions;
