/** The desk's pages on what an office offers: add a service of its own; rename, split or give up one. */
package id.go.bps.pst.web.desk.services;
