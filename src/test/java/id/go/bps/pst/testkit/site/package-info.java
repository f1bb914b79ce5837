/** Drivers of the public pages. */
package id.go.bps.pst.testkit.site;
