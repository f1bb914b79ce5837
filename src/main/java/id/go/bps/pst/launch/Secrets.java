package id.go.bps.pst.launch;

import id.go.bps.pst.launch.settings.CannotStart;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of one data folder, generated at first use and stored in a file that only its owner can read. */
final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties kept = new Properties();
    private final SecureRandom random = new SecureRandom();

    Secrets(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
    }

    /** The password of this name; letters and digits only, so that it needs no quoting. */
    synchronized String get(String name) {
        String secret = kept.getProperty(name);
        if (secret == null) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            secret = HexFormat.of().formatHex(bytes);
            kept.setProperty(name, secret);
            keep();
        }
        return secret;
    }

    private void keep() {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(written);
            Files.createFile(
                    written, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(written)) {
                kept.store(
                        writer,
                        "Passwords of this folder's PostgreSQL and Keycloak; without them its data cannot be opened");
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new CannotStart(
                    "The passwords cannot be kept in " + file + " (" + failure.getMessage()
                            + "); see that the disk has room and start again.",
                    failure);
        }
    }
}
