package id.go.bps.pst.web.listener;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.HttpRequestPacket;

/**
 * The network that a request comes from: its address, of IPv6 the first 64 bits, which one customer has. Behind the proxy it is the one that
 * the proxy names. Whoever reaches the portal directly can name any, and is then as many sources as they like; nobody is asked to trust it.
 */
final class Sender {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final int LONGEST_ADDRESS = 45;
    private static final int NETWORK_BYTES = 8;

    private Sender() {}

    static String of(HttpRequestPacket request, Connection<?> connection) {
        String forwarded = request.getHeader(FORWARDED);
        if (forwarded != null) {
            // The nearest proxy is named last
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
            // In brackets it is read as an address, and never asked for as a name
            byte[] bytes = InetAddress.getByName("[" + address + "]").getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
