/** The office's own pages. */
package id.go.bps.pst.web.desk;
