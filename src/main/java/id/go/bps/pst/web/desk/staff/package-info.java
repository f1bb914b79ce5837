/** The desk's pages about the people of the office. */
package id.go.bps.pst.web.desk.staff;
