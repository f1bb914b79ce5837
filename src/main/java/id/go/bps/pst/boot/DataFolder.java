package id.go.bps.pst.boot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/**
 * The folder that keeps everything over restarts. It belongs to one process at a time, by a lock that the system releases even when
 * that process is killed; servers that a killed process left behind on the folder are ended before anything else happens here.
 */
public final class DataFolder implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_WITH_ORPHANS = Duration.ofSeconds(10);
    private static final long NEEDED_BYTES = 400L * 1024 * 1024;

    private final Path path;
    private final FileChannel lockFile;
    private final Secrets secrets;
    private boolean closed;

    private DataFolder(Path path, FileChannel lockFile, Secrets secrets) {
        this.path = path;
        this.lockFile = lockFile;
        this.secrets = secrets;
    }

    /** @throws CannotStart if the folder cannot be used, is full, or another process works on it */
    public static DataFolder open(Path path, Progress progress) {
        try {
            Files.createDirectories(path.getParent());
            if (!Files.isDirectory(path)) {
                Files.createDirectory(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Path folder = path.toRealPath();
            FileChannel lockFile = lock(folder);
            if (Running.isAny(folder)) {
                progress.say("ending what an earlier start left running");
                Running.end(folder, PATIENCE_WITH_ORPHANS);
            }
            requireRoom(folder, NEEDED_BYTES);
            Files.createDirectories(folder.resolve("log"));
            return new DataFolder(folder, lockFile, new Secrets(folder.resolve("secrets.properties")));
        } catch (IOException failure) {
            throw new CannotStart(
                    "The data folder " + path + " cannot be used (" + failure
                            + "); make it writable, or choose another with -Dportal.data=FOLDER.",
                    failure);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                channel.truncate(0);
                channel.write(
                        ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid())
                                .getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // Said below
        }
        String holder = Files.readString(folder.resolve("lock"));
        channel.close();
        throw new CannotStart("It is already running on " + folder + " (process " + holder
                + "); stop that one, or give this one a folder and ports of its own:"
                + " -Dportal.data=FOLDER -Dportal.port=8090 -Dportal.keycloak.port=8091 -Dportal.database.port=5434.");
    }

    static void requireRoom(Path folder, long bytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < bytes) {
            throw new CannotStart("The disk of " + folder + " is nearly full (" + mebibytes(free) + " MB free, "
                    + mebibytes(bytes) + " MB needed); make room there and start again.");
        }
    }

    private static long mebibytes(long bytes) {
        return bytes / (1024 * 1024);
    }

    public Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path log(String name) {
        return path.resolve("log").resolve(name + ".log");
    }

    /** A log to begin; what it held is kept once more beside it. */
    Path freshLog(String name) {
        Path log = log(name);
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new CannotStart("The log " + log + " cannot be written (" + failure.getMessage() + ").", failure);
        }
        return log;
    }

    /** @param name of what it opens; made up at first use, the same ever after */
    public String secret(String name) {
        return secrets.get(name);
    }

    synchronized void requireOpen() {
        if (closed) {
            throw new CannotStart("Portal PST is stopping.");
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Ends in good order what still runs on the folder, and lets another process have it. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        Running.end(path, PATIENCE);
        try {
            lockFile.close();
        } catch (IOException ignored) {
            // The lock ends with this process at the latest
        }
    }
}
