/** What the doors share: languages, formats, headers. Each door is a package below, by audience; none knows another. */
package id.go.bps.pst.web;
