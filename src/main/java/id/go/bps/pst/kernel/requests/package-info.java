/** How large what is sent may be, by address, and how a request is turned down that is larger. */
package id.go.bps.pst.kernel.requests;
