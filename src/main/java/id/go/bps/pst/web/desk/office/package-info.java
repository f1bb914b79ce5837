/** The desk's page on the office itself: address, hours, contacts. */
package id.go.bps.pst.web.desk.office;
