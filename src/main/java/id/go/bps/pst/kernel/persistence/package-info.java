/** What the entities of all features share, and the wall of row-level security. */
package id.go.bps.pst.kernel.persistence;
