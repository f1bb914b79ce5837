/**
 * The one command: {@link id.go.bps.pst.launch.Launcher} brings up everything on one machine; {@link id.go.bps.pst.launch.Migration} is the step before the server in a container. The parts
 * ({@code EmbeddedDatabase}, {@code EmbeddedKeycloak}, {@code PortalServer}) stand alone, so that tests start the very same ones.
 */
@Room(imports = {"kernel", "demonstration"})
package id.go.bps.pst.launch;

import id.go.bps.pst.Room;
