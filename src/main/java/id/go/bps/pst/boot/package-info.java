/**
 * Start-up. Within the server: the database connection, first data, news between nodes. Outside of it: {@link
 * id.go.bps.pst.boot.Launcher} brings up everything on one machine, {@link id.go.bps.pst.boot.Migration} is the step before the server
 * in a container; the parts ({@code EmbeddedDatabase}, {@code EmbeddedKeycloak}, {@code PortalServer}) stand alone, so that tests start
 * the very same ones.
 */
@Room(imports = Room.EVERYTHING)
package id.go.bps.pst.boot;

import id.go.bps.pst.Room;
