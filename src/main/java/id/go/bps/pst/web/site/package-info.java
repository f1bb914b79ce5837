/** The public's door: pages that anybody reads, kept ready in memory and rendered once per publication. */
package id.go.bps.pst.web.site;
