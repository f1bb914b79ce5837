/** Start-up: the database connection, first data, news between nodes; and outside the server, migration and the embedded default. */
package id.go.bps.pst.boot;
