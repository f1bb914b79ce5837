/** Made-up offices and the two real documents: what a portal shows that has just been opened for the first time. */
@Room(imports = Room.EVERYTHING)
package id.go.bps.pst.demonstration;

import id.go.bps.pst.Room;
