package id.go.bps.pst.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A checkout for the launcher, below {@code target/it}: the build's servers (unpacked once for all runs) and realm, and a copy of its
 * application with the probe added. Each JVM that runs tests has its own.
 */
final class TestHome {

    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path TARGET = PROJECT.resolve("target");
    private static final String JVM = System.getProperty("portal.test-home", "jvm-1");
    private static final String PROBE = "id/go/bps/pst/probe";

    private TestHome() {}

    static Path lay() throws IOException {
        Path home = TARGET.resolve("it").resolve(JVM);
        Files.createDirectories(home.resolve("target"));
        link(home.resolve("docker"), PROJECT.resolve("docker"));
        link(home.resolve("target/servers"), TARGET.resolve("servers"));
        Path application = home.resolve("target/portal-pst");
        delete(application);
        copy(TARGET.resolve("portal-pst"), application);
        copy(
                TARGET.resolve("test-classes").resolve(PROBE),
                application.resolve("WEB-INF/classes").resolve(PROBE));
        copy(PROJECT.resolve("src/test/webapp"), application);
        return home;
    }

    static void say(String line) {
        System.out.println("Portal PST: " + line);
    }

    private static void link(Path link, Path to) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, to);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file) || Files.isDirectory(copy)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
