package id.go.bps.pst.kernel;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A reference to a stored file. Documents hold it by value, with the file's digest, so that a published document identifies its bytes for
 * ever.
 *
 * @param id lasting name of the file, a UUID
 * @param fileName as it was uploaded, offered when somebody saves the file
 * @param mediaType determined from the content, not from the name
 * @param size in bytes
 * @param sha256 of the content: 64 lower-case hexadecimal digits
 * @param pixels of a picture; null for every other file
 */
public record AttachmentRef(String id, String fileName, String mediaType, long size, String sha256, PictureSize pixels)
        implements Serializable {

    public static final int MAX_FILE_NAME = 120;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public AttachmentRef {
        id = UUID.fromString(id).toString();
        fileName = PlainText.required("fileName", fileName, MAX_FILE_NAME);
        Objects.requireNonNull(mediaType, "mediaType");
        if (size <= 0) {
            throw new IllegalArgumentException("an empty file is never kept");
        }
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }
}
