/** Reads the components of a standard from the text; what is uncertain becomes a doubt. */
package id.go.bps.pst.intake.reading;
