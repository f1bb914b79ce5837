package id.go.bps.pst.web.listener;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.HttpRequestPacket;

/**
 * The network from which a request comes: its IPv4 address, or the first 64 bits of its IPv6 address, which belong to one customer. Behind
 * the proxy it is the address that the proxy names. A client that reaches the portal directly can name any address and so pretend to be
 * many sources; nothing relies on it for security.
 */
final class Sender {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final int LONGEST_ADDRESS = 45;
    private static final int NETWORK_BYTES = 8;

    private Sender() {}

    static String of(HttpRequestPacket request, Connection<?> connection) {
        String forwarded = request.getHeader(FORWARDED);
        if (forwarded != null) {
            // The last entry is the one that the nearest proxy adds
            String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
            if (!last.isEmpty() && last.length() <= LONGEST_ADDRESS) {
                return network(last);
            }
        }
        return connection.getPeerAddress() instanceof InetSocketAddress peer
                ? network(peer.getAddress().getHostAddress())
                : "";
    }

    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // In brackets it is parsed as an address and never resolved as a name
            byte[] bytes = InetAddress.getByName("[" + address + "]").getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
