package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.OfficeCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Stores files below one folder, which all nodes must share: {@code 5272/ab/ab12…}. Names are made from office and digest only, never from
 * typed text.
 */
final class FolderStore implements AttachmentStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(OfficeCode office, String sha256, byte[] content) {
        Path file = fileOf(office, sha256);
        try {
            if (Files.exists(file) && Files.size(file) == content.length) {
                return;
            }
            Files.createDirectories(file.getParent());
            Path partial = Files.createTempFile(file.getParent(), ".partial-", "");
            try {
                write(content, partial);
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
                // A name in a folder is only safe when the folder is
                try (FileChannel names = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                    names.force(true);
                }
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw new StoreFailure("cannot write " + file, e);
        }
    }

    @Override
    public InputStream open(OfficeCode office, String sha256) {
        Path file = fileOf(office, sha256);
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new StoreFailure("cannot read " + file, e);
        }
    }

    @Override
    public void remove(OfficeCode office, String sha256) {
        Path file = fileOf(office, sha256);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreFailure("cannot remove " + file, e);
        }
    }

    private Path fileOf(OfficeCode office, String sha256) {
        return folder.resolve(office.getValue()).resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Returns when the content is safe, also from a loss of power. */
    private static void write(byte[] content, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.SYNC)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }
}
