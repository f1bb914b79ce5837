/** A document of the national site, or text pasted from anywhere, becomes typed content: what is uncertain is marked, nothing is guessed. */
package id.go.bps.pst.intake;
