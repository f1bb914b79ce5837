/** Held text: what a person had typed when their sign-in ended, stored until they sign in again. */
package id.go.bps.pst.identity.held;
