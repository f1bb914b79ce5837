/** A standard's versions from draft to withdrawn, and how one comes into force. A published version never changes. */
package id.go.bps.pst.standards.versions;
