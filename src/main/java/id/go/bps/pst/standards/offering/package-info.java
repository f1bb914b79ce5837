/** The use case by which an office's administrator decides which services it offers, and their names. */
package id.go.bps.pst.standards.offering;
