/** The lists of staff pages: the rows that a table shows, and their query in the page's address. */
package id.go.bps.pst.web.lists;
