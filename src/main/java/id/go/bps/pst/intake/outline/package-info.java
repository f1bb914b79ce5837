/** Reads numbered and lettered lists into outlines. */
package id.go.bps.pst.intake.outline;
