/** A document of the national site, or text pasted from anywhere, becomes typed content: what is uncertain is marked, nothing is guessed. */
@Room(imports = {"kernel", "isolation", "offices", "standards"})
package id.go.bps.pst.intake;

import id.go.bps.pst.Room;
