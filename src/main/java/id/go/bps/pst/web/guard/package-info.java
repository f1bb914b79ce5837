/** What stands before every page: limits, headers, the content policy, faults told as pages. */
package id.go.bps.pst.web.guard;
