package id.go.bps.pst.web.listener;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections to a listener on this machine, on which a test writes its requests byte by byte; closed all together. */
final class Connections implements AutoCloseable {

    private final List<Socket> sockets = new ArrayList<>();
    private final int port;

    Connections(int port) {
        this.port = port;
    }

    Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
        sockets.add(socket);
        return socket;
    }

    static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    static String head(String path, String... headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
    }

    /** What comes until a text has come, or the end. */
    static String answer(Socket socket, String until) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        while (!answer.toString(StandardCharsets.ISO_8859_1).contains(until)) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                break;
            }
            answer.write(next);
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }

    String get() throws IOException {
        return get("/kota-bima");
    }

    String get(String path) throws IOException {
        Socket socket = open();
        send(socket, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        return answer(socket, "read 0");
    }

    /** In the order in which they were opened. */
    List<Socket> all() {
        return List.copyOf(sockets);
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
