/** Languages, message bundles, formats and texts. */
package id.go.bps.pst.web.words;
