/** Which services an office offers, and by what names: what its administrator decides. */
package id.go.bps.pst.standards.offering;
