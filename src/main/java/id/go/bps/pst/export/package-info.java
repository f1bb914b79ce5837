/** What leaves the portal in other forms: as data for other catalogues. */
package id.go.bps.pst.export;
