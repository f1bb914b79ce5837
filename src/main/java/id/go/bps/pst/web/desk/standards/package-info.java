/** The desk's pages about standards: edit, preview, publish. */
package id.go.bps.pst.web.desk.standards;
