/** How things are said: languages, message bundles, formats, texts. */
package id.go.bps.pst.web.words;
