/** The parts of a standard are read from the text; what is uncertain becomes a doubt. */
package id.go.bps.pst.intake.reading;
