/** The national list of holidays, one document a year with its revisions, edited by the central administrator. */
package id.go.bps.pst.offices.holidays;
