/** The lists of staff pages: which rows a table shows, and how that stands in the page's address. */
package id.go.bps.pst.web.lists;
