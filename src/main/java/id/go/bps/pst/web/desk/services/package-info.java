/** The desk's pages about services: add one of the office's own; rename, split or give up one. */
package id.go.bps.pst.web.desk.services;
