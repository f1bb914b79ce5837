/** The pages of the auditors and the centre. Auditors only read. */
@Room(
        imports = {
            "kernel",
            "attachments",
            "due",
            "mail",
            "offices",
            "identity",
            "personal",
            "staff",
            "standards",
            "web"
        })
package id.go.bps.pst.web.audit;

import id.go.bps.pst.Room;
