/** The national list of holidays, kept by the centre, revision by revision. */
package id.go.bps.pst.offices.holidays;
