/** Checks of the sources and documents themselves. */
package id.go.bps.pst.build;
