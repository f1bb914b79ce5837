/** The desk's page about the office's waiting tasks. */
package id.go.bps.pst.web.desk.tasks;
