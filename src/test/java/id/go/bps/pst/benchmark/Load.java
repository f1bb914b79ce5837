package id.go.bps.pst.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for one page over and over: 16 connections that are kept alive, gzip accepted, each asking again as soon as it is answered. */
interface Load {

    int CONNECTIONS = 16;

    /** What came of it. A client that met any other answer than 200 fails instead. */
    record Result(long replies, double perSecond, double p50Millis, double p99Millis) {}

    String name();

    Result run(URI page, int seconds) throws IOException, InterruptedException;

    /** wrk where it is installed: it leaves most of the machine to the server. */
    static Load best() {
        Optional<Path> wrk = findProgram("wrk");
        return wrk.isPresent() ? new Wrk(wrk.get()) : new JavaClient();
    }

    /** On the PATH, or where systems keep programs for administrators. */
    static Optional<Path> findProgram(String name) {
        return Stream.of((System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/usr/local/sbin").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
