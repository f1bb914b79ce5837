/** The store of rendered pages, and what makes them old. */
package id.go.bps.pst.web.site.store;
