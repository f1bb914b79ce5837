package id.go.bps.pst.testkit.network;

import id.go.bps.pst.testkit.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many connections of one machine without a sign-in, each with a request that announces a body and sends a byte of it now and then. */
public final class SlowRequests implements AutoCloseable {

    private static final List<String> HEADS = List.of(
            "POST /sign-in/back-channel-logout HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n",
            "POST /desk/standards/submit HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=b\r\n",
            "POST /desk/standards/keep HTTP/1.1\r\nCookie: JSESSIONID=made-up\r\nContent-Type: application/json\r\n",
            "POST /sign-out HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n",
            "PUT /api/v1/search HTTP/1.1\r\nContent-Type: application/json\r\n",
            "POST /kota-bima/perpustakaan HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n");

    private final List<Socket> sockets = new ArrayList<>();

    /** Opens them, in turn at every address that takes a body or might. */
    public SlowRequests(Portal portal, int count) {
        for (int i = 0; i < count; i++) {
            try {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), portal.port());
                sockets.add(socket);
                String head = HEADS.get(i % HEADS.size()) + "Host: localhost\r\nContent-Length: 40000\r\n\r\n--b";
                socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                close();
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Each sends one byte more, if it still can. */
    public void goOn() {
        for (Socket socket : sockets) {
            try {
                socket.getOutputStream().write('-');
            } catch (IOException hungUp) {
                // The server need not bear it
            }
        }
    }

    @Override
    public void close() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException ignored) {
                // It is not used any more
            }
        }
    }
}
