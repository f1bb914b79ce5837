/** The servlets of signing in and out, and the authentication mechanism that sends a browser to sign in. */
package id.go.bps.pst.identity.door;
