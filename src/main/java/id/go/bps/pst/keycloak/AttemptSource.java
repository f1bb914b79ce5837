package id.go.bps.pst.keycloak;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One of the sources by which a wrong password counts. A device on which the person has signed in before counts by itself. All others count by the
 * site that they come from together with the name, and, with so many more allowed, by the name alone and by the network alone: the one
 * against guessing from many networks, the other against trying many names.
 *
 * <p>Of IPv4 an address is both site and network. Of IPv6 a network is the first 64 bits of an address and a site the first 48, which one customer gets
 * with 65,536 networks in it: such a customer has no more guesses at a name than one address of IPv4, and ten networks' over all names.
 *
 * @param key under which Keycloak counts; for the name alone it is the user's id, which Keycloak's console shows and clears
 * @param factor how many times as many wrong passwords are allowed as the realm says
 */
record AttemptSource(String key, int factor) {

    private static final int MORE = 10;
    private static final int NETWORK_BITS = 64;
    private static final int SITE_BITS = 48;

    static List<AttemptSource> ofDevice(String userId, String device) {
        return List.of(new AttemptSource(userId + " on " + device, 1));
    }

    static List<AttemptSource> ofStranger(String userId, String address) {
        String network = firstBits(NETWORK_BITS, address);
        String site = firstBits(SITE_BITS, address);
        List<AttemptSource> sources = new ArrayList<>(List.of(
                new AttemptSource(userId + " from " + site, 1),
                new AttemptSource(userId, MORE),
                new AttemptSource("from " + network, MORE)));
        if (!site.equals(network)) {
            sources.add(new AttemptSource("from " + site, MORE * MORE));
        }
        return List.copyOf(sources);
    }

    boolean isOfOneNameAndPlace() {
        return factor == 1;
    }

    /** The beginning of an IPv6 address; any other is whole. */
    static String firstBits(int bits, String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            // With a colon it is an address and no name, so nobody is asked
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, bits / Byte.SIZE) + "/" + bits
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
