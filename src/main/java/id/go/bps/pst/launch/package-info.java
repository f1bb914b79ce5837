/**
 * The one command: {@link id.go.bps.pst.launch.Launcher} starts everything on one machine. {@link id.go.bps.pst.launch.Migration} runs
 * before the server in a container. The parts ({@code EmbeddedDatabase}, {@code EmbeddedKeycloak}, {@code PortalServer}) can be started
 * separately; the tests start the same parts.
 */
@Room(imports = {"kernel", "demonstration"})
package id.go.bps.pst.launch;

import id.go.bps.pst.Room;
