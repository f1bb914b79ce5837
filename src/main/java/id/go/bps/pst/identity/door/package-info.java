/** The servlets of signing in and out, and the mechanism that asks for a sign-in. */
package id.go.bps.pst.identity.door;
