/** The desk: an office's own pages. */
@Room(
        imports = {
            "kernel",
            "attachments",
            "due",
            "mail",
            "offices",
            "identity",
            "staff",
            "standards",
            "intake",
            "export",
            "web"
        })
package id.go.bps.pst.web.desk;

import id.go.bps.pst.Room;
