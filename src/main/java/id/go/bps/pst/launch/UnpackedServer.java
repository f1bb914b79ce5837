package id.go.bps.pst.launch;

import id.go.bps.pst.launch.settings.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A server, unpacked once from its archive into a folder that is named after the archive, so that a build with another archive does not
 * change a running server. The folder is filled under another name and renamed when complete, so it is never half-filled under its own
 * name. A lock makes two starts at the same time wait for each other.
 */
final class UnpackedServer {

    private static final long NEEDED_BYTES = 500L * 1024 * 1024;
    private static final int DIGEST_BYTES = 6;

    @FunctionalInterface
    interface Filler {
        void fill(Path folder) throws IOException, InterruptedException;
    }

    private UnpackedServer() {}

    /**
     * @param server beginning of the folder's name
     * @param fingerprint identifies the archive; folders with other fingerprints are deleted, unless something runs from them
     * @return the folder, free of symbolic links
     */
    static synchronized Path once(Path server, String fingerprint, Filler filler) {
        try {
            Path parent = Files.createDirectories(server.getParent()).toRealPath();
            String name = server.getFileName().toString();
            Path folder = parent.resolve(name + "-" + digest(fingerprint));
            try (FileChannel channel = FileChannel.open(
                            parent.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(folder)) {
                    fill(folder, name, filler);
                    deleteOthers(folder, name);
                }
            }
            return folder;
        } catch (IOException failure) {
            throw new CannotStart(
                    "Unpacking to " + server + " failed (" + failure.getMessage()
                            + "); see that the disk has room and the folder is writable, and start again.",
                    failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Unpacking to " + server + " was interrupted.", stopped);
        }
    }

    private static String digest(String fingerprint) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(fingerprint.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(Path folder, String name, Filler filler) throws IOException, InterruptedException {
        String partial = name + ".partial-";
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder.getParent(), partial + "*")) {
            for (Path leftover : leftovers) {
                Folders.delete(leftover);
            }
        }
        DataFolder.requireRoom(folder.getParent(), NEEDED_BYTES);
        Path filling = Files.createDirectory(
                folder.resolveSibling(partial + ProcessHandle.current().pid()));
        filler.fill(filling);
        Files.move(filling, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteOthers(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(
                folder.getParent(),
                other -> Files.isDirectory(other)
                        && !other.equals(folder)
                        && isOf(name, other.getFileName().toString()))) {
            for (Path other : others) {
                if (!isInUse(other)) {
                    Folders.delete(other);
                }
            }
        }
    }

    private static boolean isOf(String name, String folder) {
        String digest = folder.startsWith(name + "-") ? folder.substring(name.length() + 1) : "";
        return digest.length() == 2 * DIGEST_BYTES && digest.chars().allMatch(HexFormat::isHexDigit);
    }

    /** Whether a process runs from the folder, which is then on its command line as program, class path or home. */
    private static boolean isInUse(Path folder) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .anyMatch(command -> command.contains(folder.toString()));
    }
}
