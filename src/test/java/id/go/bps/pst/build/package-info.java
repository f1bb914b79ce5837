/** What is checked of the sources themselves. */
package id.go.bps.pst.build;
