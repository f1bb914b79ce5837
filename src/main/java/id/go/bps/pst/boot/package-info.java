/** Start-up inside the server: the connection to the database, news between nodes, and the loop for due tasks. */
@Room(imports = Room.EVERYTHING)
package id.go.bps.pst.boot;

import id.go.bps.pst.Room;
