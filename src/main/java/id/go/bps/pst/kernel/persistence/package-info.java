/** Column types that entities of all features use, and the settings of each connection for row-level security. */
package id.go.bps.pst.kernel.persistence;
