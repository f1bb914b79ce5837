/** Proves for every regular expression in the portal's code that no input makes it recurse or backtrack without bound: decision 0202. */
package id.go.bps.pst.patterns;
