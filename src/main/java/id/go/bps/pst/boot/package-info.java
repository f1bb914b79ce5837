/** Within the server: the connection to the database, news between nodes, and the timers. */
@Room(imports = Room.EVERYTHING)
package id.go.bps.pst.boot;

import id.go.bps.pst.Room;
