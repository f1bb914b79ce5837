package id.go.bps.pst.launch;

import id.go.bps.pst.launch.settings.CannotStart;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The folder with all data that survive restarts. One process at a time owns it, by a lock that the system releases even when that process
 * is killed. Servers that a killed process left on the folder are stopped first.
 */
public final class DataFolder implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_WITH_ORPHANS = Duration.ofSeconds(10);
    private static final Duration PATIENCE_WITH_HOLDER = Duration.ofMinutes(1);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
    private static final String STOPPING = " stopping";
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
            if (RunningServers.isAny(folder)) {
                progress.say("stopping servers that an earlier start left running");
                RunningServers.end(folder, PATIENCE_WITH_ORPHANS);
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

    /** Takes the lock. It waits for a process that is stopping, but not for one that is running. */
    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        long end = System.nanoTime() + PATIENCE_WITH_HOLDER.toNanos();
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                write(channel, String.valueOf(ProcessHandle.current().pid()));
                return channel;
            }
            channel.close();
            String holder = Files.readString(file).strip();
            boolean waits = holder.isEmpty() || holder.endsWith(STOPPING);
            if (!waits || System.nanoTime() > end) {
                throw new CannotStart("It is already running on " + folder + " (process " + holder
                        + "); stop that one, or give this one a folder and ports of its own:"
                        + " -Dportal.data=FOLDER -Dportal.port=8090 -Dportal.keycloak.port=8091"
                        + " -Dportal.database.port=5434.");
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** Writes the holder with a fixed length in one write, so that nobody reads half of it. */
    private static void write(FileChannel lockFile, String holder) throws IOException {
        lockFile.write(ByteBuffer.wrap("%-32s".formatted(holder).getBytes(StandardCharsets.US_ASCII)), 0);
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

    /** A new log file; the previous one is renamed and kept. */
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

    /** @param name name of the secret; it is generated at first use and does not change */
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

    /** Stops all servers on the folder in the right order and releases it. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        sayStopping();
        RunningServers.end(path, PATIENCE);
        try {
            lockFile.close();
        } catch (IOException ignored) {
            // The lock ends with this process
        }
    }

    /** Makes a start that finds the folder locked wait from now on. */
    void sayStopping() {
        try {
            write(lockFile, ProcessHandle.current().pid() + STOPPING);
        } catch (IOException ignored) {
            // A new start will not wait
        }
    }
}
