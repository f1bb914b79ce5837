/** The caller, the permissions of each role, and the interceptor that checks them before a use case runs. */
package id.go.bps.pst.kernel.permission;
