/** The store of rendered pages, and the events that make them out of date. */
package id.go.bps.pst.web.site.store;
