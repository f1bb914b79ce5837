/** Filters before every page: limits, headers, the content security policy, error pages. */
package id.go.bps.pst.web.guard;
