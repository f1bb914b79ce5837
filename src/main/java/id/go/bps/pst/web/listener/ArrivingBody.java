package id.go.bps.pst.web.listener;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;

/**
 * The body of one request while it arrives and while it is read: a short one in memory, a longer one in a file without a name. Of a body
 * that is too large only the length is kept; it is still received, because a browser reads the answer after it has sent everything.
 */
final class ArrivingBody {

    static final int IN_MEMORY = 16 * 1024;

    /** The time that every sender has. */
    static final Duration GRACE = Duration.ofSeconds(20);

    /** The lowest average rate after that time; a telephone with a poor connection is faster. */
    static final int BYTES_A_SECOND = 1024;

    private static final int FIRST_BYTES = 512;

    private final long begun;
    private final long most;
    private final Path folder;
    private final Runnable hangingUp;
    private byte[] memory = new byte[FIRST_BYTES];
    private FileChannel file;
    private long length;
    private boolean whole;
    private boolean over;

    /**
     * @param begun start, in nanoseconds of {@link System#nanoTime}
     * @param most bytes that are accepted
     * @param folder for the file of a long body
     * @param hangingUp closes the connection of the sender
     */
    ArrivingBody(long begun, long most, Path folder, Runnable hangingUp) {
        this.begun = begun;
        this.most = most;
        this.folder = folder;
        this.hangingUp = hangingUp;
    }

    /** Gives up the body, because others need its room. */
    void giveWay() {
        hangingUp.run();
    }

    /** Adds received bytes; the buffer may be disposed of afterwards. */
    synchronized void add(Buffer part) throws IOException {
        long before = length;
        length += part.remaining();
        if (over) {
            return;
        }
        if (length > most) {
            release();
        } else if (file == null && length <= IN_MEMORY) {
            memory = length <= memory.length
                    ? memory
                    : Arrays.copyOf(memory, (int) Math.min(IN_MEMORY, Math.max(length, 2L * memory.length)));
            part.get(memory, (int) before, part.remaining());
        } else {
            if (file == null) {
                file = open();
                write(ByteBuffer.wrap(memory, 0, (int) before));
                memory = null;
            }
            write(part.toByteBuffer());
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(
                Files.createTempFile(folder, "body", ".part"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    long most() {
        return most;
    }

    synchronized boolean isTooLarge() {
        return length > most;
    }

    /** The number of received bytes, stored or dropped. */
    synchronized long length() {
        return length;
    }

    /** Whether the sender is below the lowest rate. */
    synchronized boolean isTooSlow(long now) {
        long counted = now - begun - GRACE.toNanos();
        return counted > 0 && length < counted / 1e9 * BYTES_A_SECOND;
    }

    /**
     * The complete body, valid until {@link #release}; empty when it has been given up. A long body is mapped, not read into memory.
     */
    synchronized Optional<Buffer> whole(MemoryManager<?> manager) throws IOException {
        if (over) {
            return Optional.empty();
        }
        whole = true;
        return Optional.of(
                file == null
                        ? Buffers.wrap(manager, memory, 0, (int) length)
                        : Buffers.wrap(manager, file.map(FileChannel.MapMode.PRIVATE, 0, length)));
    }

    /** Frees its memory and file, unless the body is complete and being read; returns whether it did. */
    synchronized boolean giveUp() throws IOException {
        if (!whole) {
            release();
        }
        return !whole;
    }

    /**
     * Frees its memory and file; nobody reads it any more. The file is truncated first: the system keeps a mapped file until the mapping is
     * garbage collected, which is rare on a server with little load.
     */
    synchronized void release() throws IOException {
        over = true;
        memory = null;
        if (file != null) {
            try (FileChannel closing = file) {
                closing.truncate(0);
            } finally {
                file = null;
            }
        }
    }
}
