package id.go.bps.pst.launch;

import id.go.bps.pst.launch.settings.CannotStart;
import id.go.bps.pst.launch.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;

/** Checks that ports are free before anything starts, because a server reports an occupied port late and in its own words. */
final class Ports {

    private Ports() {}

    static void requireFree(Settings settings) {
        requireFree(settings.bind(), settings.port(), "portal.port");
        requireFree(settings.bind(), settings.keycloakPort(), "portal.keycloak.port");
        requireFree("127.0.0.1", settings.databasePort(), "portal.database.port");
    }

    /** @param property the property to change for another port */
    static void requireFree(String bind, int port, String property) {
        InetAddress address = addressOfThisMachine(bind);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port " + port + " on " + bind + " cannot be used (" + taken.getMessage()
                            + "); stop the program that has it, or choose another: mvn -D" + property + "="
                            + (port + 10),
                    taken);
        }
    }

    private static InetAddress addressOfThisMachine(String bind) {
        try {
            InetAddress address = InetAddress.getByName(bind);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
        } catch (IOException unknown) {
            // Reported below
        }
        throw new CannotStart(
                "portal.bind is '" + bind
                        + "', which is no address of this machine; give 127.0.0.1 for this machine only, or 0.0.0.0 for all who reach it.");
    }
}
