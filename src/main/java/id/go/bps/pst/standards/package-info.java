/** The service standards of the offices: their content, the life of their versions, how they are read and compared. */
@Room(imports = {"kernel", "attachments", "offices"})
package id.go.bps.pst.standards;

import id.go.bps.pst.Room;
