/** What the public reads of the standards, now and on an earlier day. */
package id.go.bps.pst.standards.reading;
