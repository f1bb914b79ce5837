/** Temporary notices of an office, such as "closed today" or "moved next door". */
package id.go.bps.pst.offices.notices;
