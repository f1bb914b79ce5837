/** Answers that are prepared before they are requested: compressed bytes with an entity tag, files and byte ranges, assets. */
package id.go.bps.pst.web.answers;
