/** The content of a demonstration: the two real standards, and made-up standards for all other offices. */
@Room(imports = Room.EVERYTHING)
package id.go.bps.pst.demonstration;

import id.go.bps.pst.Room;
