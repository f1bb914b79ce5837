package id.go.bps.pst.benchmark;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The page as a file, compressed beforehand, served by nginx: as fast as the machine can. */
final class NginxFile implements AutoCloseable {

    private static final int TRIED = 100;

    private final Process process;
    private final URI page;

    private NginxFile(Process process, URI page) {
        this.process = process;
        this.page = page;
    }

    /** Empty where nginx is not installed. */
    static Optional<NginxFile> serve(Path folder, byte[] plain, byte[] gzip, int port)
            throws IOException, InterruptedException {
        Optional<Path> program = Load.findProgram("nginx");
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Files.createDirectories(folder.resolve("files"));
        Files.write(folder.resolve("files/page.html"), plain);
        Files.write(folder.resolve("files/page.html.gz"), gzip);
        boolean root = System.getProperty("user.name").equals("root");
        Files.writeString(folder.resolve("nginx.conf"), """
                %s
                daemon off;
                worker_processes auto;
                pid nginx.pid;
                error_log error.log;
                events { worker_connections 256; }
                http {
                    access_log off;
                    sendfile on;
                    tcp_nopush on;
                    keepalive_requests 1000000;
                    open_file_cache max=10;
                    gzip_static on;
                    types { text/html html; }
                    client_body_temp_path temporary;
                    proxy_temp_path temporary;
                    fastcgi_temp_path temporary;
                    uwsgi_temp_path temporary;
                    scgi_temp_path temporary;
                    server { listen 127.0.0.1:%d; root files; }
                }
                """.formatted(root ? "user root;" : "", port));
        Process process = new ProcessBuilder(
                        program.get().toString(),
                        "-p",
                        folder.toString(),
                        "-c",
                        "nginx.conf",
                        "-e",
                        folder.resolve("error.log").toString())
                .inheritIO()
                .start();
        NginxFile nginx = new NginxFile(process, URI.create("http://127.0.0.1:" + port + "/page.html"));
        nginx.awaitReady();
        return Optional.of(nginx);
    }

    private void awaitReady() throws IOException, InterruptedException {
        for (int tried = 1; ; tried++) {
            try (Socket socket = new Socket(page.getHost(), page.getPort())) {
                return;
            } catch (IOException notYet) {
                if (tried == TRIED || !process.isAlive()) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    URI page() {
        return page;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
