/** The service standards of the offices: their content, the life of their versions, reading and comparing. */
@Room(imports = {"kernel", "attachments", "offices"})
package id.go.bps.pst.standards;

import id.go.bps.pst.Room;
