/** Addresses and use cases that do nothing, added to the application in tests, so that a test sees which gate stops a caller. */
package id.go.bps.pst.probe;
