package id.go.bps.pst.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes where the JDK lies that runs this: the one that the build found, which Maven tells to no other program. */
public final class FoundJdk {

    private FoundJdk() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), System.getProperty("java.home"));
    }

    static Path in(Path file) throws IOException {
        return Path.of(Files.readString(file));
    }
}
