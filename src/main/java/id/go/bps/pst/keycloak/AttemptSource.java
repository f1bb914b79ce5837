package id.go.bps.pst.keycloak;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A source by which wrong passwords are counted. A device on which the person has signed in before is a source of its own. Attempts from
 * all other devices are counted by site and name together, and, with higher limits, by the name alone (against guessing from many networks)
 * and by the network alone (against trying many names).
 *
 * <p>An IPv4 address is both site and network. In IPv6 the network is the first 64 bits of an address and the site the first 48, which one
 * customer gets with 65,536 networks: so a customer has as many guesses at a name as one IPv4 address, and those of ten networks over all
 * names.
 *
 * @param key under which Keycloak counts; for the name alone it is the user's id, which Keycloak's console shows and clears
 * @param factor the realm's number of wrong passwords is multiplied by this
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
            // With a colon it is an address and no name, so no name is resolved
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, bits / Byte.SIZE) + "/" + bits
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
