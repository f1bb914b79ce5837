/** The desk's pages about the office itself: address, hours, contacts, notices. */
package id.go.bps.pst.web.desk.office;
