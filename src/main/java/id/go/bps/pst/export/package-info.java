/** What leaves the portal for paper: a standard and an office's poster as PDF, tagged and lasting. */
package id.go.bps.pst.export;
