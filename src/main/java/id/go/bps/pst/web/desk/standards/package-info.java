/** The desk's pages on standards: edit, preview, publish. */
package id.go.bps.pst.web.desk.standards;
