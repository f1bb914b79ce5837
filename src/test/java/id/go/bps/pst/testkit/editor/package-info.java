/** Drivers of the forms of the desk, with and without a browser: what is typed, what is saved by itself, what is refused. */
package id.go.bps.pst.testkit.editor;
