package id.go.bps.pst.boot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A server unpacked from its archive, once. It is filled under another name and renamed when complete, so what stands under its own name
 * is never half-done; a lock lets two starts at the same time wait for each other.
 */
final class Unpacked {

    private static final long NEEDED_BYTES = 500L * 1024 * 1024;
    private static final String FINGERPRINT_FILE = ".unpacked-from";

    @FunctionalInterface
    interface Filler {
        void fill(Path folder) throws IOException, InterruptedException;
    }

    private Unpacked() {}

    /** @param fingerprint tells archives apart; a folder of another fingerprint is replaced */
    static synchronized Path once(Path folder, String fingerprint, Filler filler) {
        try {
            Files.createDirectories(folder.getParent());
            Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !isComplete(folder, fingerprint)) {
                    fill(folder, fingerprint, filler);
                }
            }
            return folder;
        } catch (IOException failure) {
            throw new CannotStart(
                    "Unpacking to " + folder + " failed (" + failure.getMessage()
                            + "); see that the disk has room and the folder is writable, and start again.",
                    failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Unpacking to " + folder + " was interrupted.", stopped);
        }
    }

    private static boolean isComplete(Path folder, String fingerprint) throws IOException {
        Path file = folder.resolve(FINGERPRINT_FILE);
        return Files.exists(file) && Files.readString(file).equals(fingerprint);
    }

    private static void fill(Path folder, String fingerprint, Filler filler) throws IOException, InterruptedException {
        String partial = folder.getFileName() + ".partial-";
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder.getParent(), partial + "*")) {
            for (Path leftover : leftovers) {
                Folders.delete(leftover);
            }
        }
        DataFolder.requireRoom(folder.getParent(), NEEDED_BYTES);
        Path filling = Files.createDirectory(
                folder.resolveSibling(partial + ProcessHandle.current().pid()));
        filler.fill(filling);
        Files.writeString(filling.resolve(FINGERPRINT_FILE), fingerprint);
        Folders.delete(folder);
        Files.move(filling, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
