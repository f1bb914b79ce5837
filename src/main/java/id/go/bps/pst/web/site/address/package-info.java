/** The public's addresses: templates that pages register, and what a page promises. */
package id.go.bps.pst.web.site.address;
