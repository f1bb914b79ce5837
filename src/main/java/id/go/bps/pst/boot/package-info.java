/** Within the server: the connection to the database, news between nodes, and the loop that does what is due. */
@Room(imports = Room.EVERYTHING)
package id.go.bps.pst.boot;

import id.go.bps.pst.Room;
