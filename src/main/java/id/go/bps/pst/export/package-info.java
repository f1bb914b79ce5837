/** What leaves the portal in other forms: a standard and an office's poster as PDF, tagged and lasting; and as data for other catalogues. */
package id.go.bps.pst.export;
