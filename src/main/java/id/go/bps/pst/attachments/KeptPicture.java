package id.go.bps.pst.attachments;

import com.twelvemonkeys.image.AffineTransformOp;
import com.twelvemonkeys.imageio.ImageReaderBase;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.io.FastByteArrayOutputStream;
import com.twelvemonkeys.lang.StringUtil;
import id.go.bps.pst.isolation.IsolatedJob;
import id.go.bps.pst.kernel.PictureSize;
import id.go.bps.pst.kernel.Refusal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;

/**
 * The stored form of a picture: drawn again, upright, and small enough for the size limit of a first visit to a page. Metadata of the
 * camera (place, time, owner) are personal and are not in it.
 *
 * @param content a JPEG of at most {@link #MAX_BYTES}
 */
record KeptPicture(byte[] content, PictureSize pixels) {

    static final String MEDIA_TYPE = "image/jpeg";
    static final int MAX_BYTES = 40_000;
    static final int MAX_SIDE = 960;

    private static final IsolatedJob DRAWING = new IsolatedJob(
            PictureDrawing.class,
            256,
            Duration.ofSeconds(20),
            MAX_BYTES + 2 * Integer.BYTES,
            List.of(
                    WebPImageReaderSpi.class,
                    ImageReaderBase.class,
                    TIFFReader.class,
                    AffineTransformOp.class,
                    FastByteArrayOutputStream.class,
                    StringUtil.class));

    /**
     * Draws the picture again, in a separate process.
     *
     * @param mediaType of the picture, as {@link ContentCheck} found it
     * @throws Refusal (invalid) when it has too many pixels, they cannot be read, or take too much
     */
    static KeptPicture of(String mediaType, byte[] picture) {
        return ofBytes(DRAWING.run(picture, mediaType));
    }

    /** Width, height, content. */
    byte[] toBytes() {
        return ByteBuffer.allocate(2 * Integer.BYTES + content.length)
                .putInt(pixels.width())
                .putInt(pixels.height())
                .put(content)
                .array();
    }

    static KeptPicture ofBytes(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        PictureSize pixels = new PictureSize(from.getInt(), from.getInt());
        byte[] content = new byte[from.remaining()];
        from.get(content);
        return new KeptPicture(content, pixels);
    }
}
