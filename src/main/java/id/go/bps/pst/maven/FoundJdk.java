package id.go.bps.pst.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down the path of the JDK that runs this class: the one that the build found, which Maven does not pass to other programs. */
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
