/** Answers that are ready: compressed bytes with an entity tag, files and their parts, the assets. */
package id.go.bps.pst.web.answers;
