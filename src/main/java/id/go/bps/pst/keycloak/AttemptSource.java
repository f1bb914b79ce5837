package id.go.bps.pst.keycloak;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;

/**
 * One of the sources by which a wrong password counts. A device on which the person has signed in before counts by itself. All others count by the
 * network that they come from together with the name, and, with so many more allowed, by the name alone and by the network alone: the one
 * against guessing from many networks, the other against trying many names.
 *
 * @param key under which Keycloak counts; for the name alone it is the user's id, which Keycloak's console shows and clears
 * @param factor how many times as many wrong passwords are allowed as the realm says
 */
record AttemptSource(String key, int factor) {

    private static final int MORE = 10;
    private static final int NETWORK_BYTES = 8;

    static List<AttemptSource> ofDevice(String userId, String device) {
        return List.of(new AttemptSource(userId + " on " + device, 1));
    }

    static List<AttemptSource> ofStranger(String userId, String address) {
        String network = network(address);
        return List.of(
                new AttemptSource(userId + " from " + network, 1),
                new AttemptSource(userId, MORE),
                new AttemptSource("from " + network, MORE));
    }

    boolean isOfOneNameAndPlace() {
        return factor == 1;
    }

    /** Of an IPv6 address its first half: whoever has one such address has the whole network. */
    static String network(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            // With a colon it is an address and no name, so nobody is asked
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES) + "/64"
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
