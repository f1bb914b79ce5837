/** The published standards as the public reads them, today and on an earlier day. */
package id.go.bps.pst.standards.reading;
