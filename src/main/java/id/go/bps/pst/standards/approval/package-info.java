/** Submission and approval: a version is submitted by one person, then approved or returned by another. */
package id.go.bps.pst.standards.approval;
