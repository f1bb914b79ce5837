/** Numbered and lettered lists become outlines. */
package id.go.bps.pst.intake.outline;
