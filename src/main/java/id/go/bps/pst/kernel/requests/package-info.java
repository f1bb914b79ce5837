/** The maximum size of a request by address, and the refusal of larger requests. */
package id.go.bps.pst.kernel.requests;
