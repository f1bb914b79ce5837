package id.go.bps.pst.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request written byte by byte, which no browser or library would send. */
public final class RawRequest {

    private static final int PATIENCE_MILLIS = 60_000;

    private RawRequest() {}

    /**
     * The answer's headers and body as text; empty where the server closes the connection without an answer.
     *
     * @param target path and query, character for character (ISO-8859-1)
     */
    public static String get(Portal portal, String target) {
        return send(portal, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    public static String send(Portal portal, String request) {
        return send(portal.port(), request);
    }

    /** The same to whatever listens on that port of this machine. */
    public static String send(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                answer.write(socket.getInputStream().readNBytes(1));
                // Nothing more will be asked: a server that refused the line itself would wait half a minute for it
                socket.shutdownOutput();
                socket.getInputStream().transferTo(answer);
            } catch (IOException reset) {
                // It hung up on us; what came before counts
            }
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 0 where there was none. */
    public static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
