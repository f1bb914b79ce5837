/** The public's door: pages that anybody reads, kept ready in memory and rendered once per publication. */
@Room(imports = {"kernel", "attachments", "offices", "identity", "standards", "export", "finding", "web"})
package id.go.bps.pst.web.site;

import id.go.bps.pst.Room;
