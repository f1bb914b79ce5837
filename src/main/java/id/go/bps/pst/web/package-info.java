/** Parts that all doors use: languages, formats, headers. Each door is a package below, by audience; no door imports another. */
@Room(imports = {"kernel", "attachments", "mail", "offices", "identity", "staff", "standards"})
package id.go.bps.pst.web;

import id.go.bps.pst.Room;
