/** The database of the tests: its rows in plain SQL, restored between tests to those of the first start. */
package id.go.bps.pst.testkit.database;
