/** The public's door: pages that need no sign-in, rendered once per publication and kept in memory. */
@Room(imports = {"kernel", "attachments", "offices", "identity", "standards", "export", "finding", "web"})
package id.go.bps.pst.web.site;

import id.go.bps.pst.Room;
