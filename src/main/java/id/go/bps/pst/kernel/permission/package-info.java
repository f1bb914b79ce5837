/** Who calls, what a role may do, and the gate of the use cases. */
package id.go.bps.pst.kernel.permission;
