/** The desk's page about what the portal does by itself for the office. */
package id.go.bps.pst.web.desk.tasks;
