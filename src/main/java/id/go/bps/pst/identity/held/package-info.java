/** What somebody had typed when their sign-in was over, held until they are back. */
package id.go.bps.pst.identity.held;
