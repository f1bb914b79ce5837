/** The addresses of the public pages: the templates that pages register, and the interface of a page. */
package id.go.bps.pst.web.site.address;
