/** The second pair of eyes: a version is submitted, then approved or returned. */
package id.go.bps.pst.standards.approval;
