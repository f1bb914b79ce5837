/** Drivers of the comparison of offices. */
package id.go.bps.pst.testkit.audit;
