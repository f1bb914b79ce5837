package id.go.bps.pst.attachments;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import id.go.bps.pst.isolation.FileTask;
import id.go.bps.pst.kernel.PictureSize;
import id.go.bps.pst.kernel.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The task of drawing a picture again: upright, on white, small. Its header is checked before any pixel is read. */
public final class PictureDrawing implements FileTask {

    private static final int LONGEST_SIDE = 12_000;

    /** What can be read within the memory that there is; of those whose readers take more, half as much. */
    private static final long MOST_PIXELS = 30_000_000;

    private static final float[] QUALITIES = {0.8f, 0.6f, 0.45f, 0.35f};

    /** @param mediaType of the picture */
    @Override
    public byte[] run(byte[] picture, String mediaType) {
        try {
            requireFewPixels(mediaType, picture);
            return kept(turned(read(mediaType, picture), orientation(mediaType, picture)))
                    .toBytes();
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            // Readers of damaged pictures fail in many ways
            throw Refusal.invalid("attachment_damaged", AttachmentKind.label(mediaType));
        }
    }

    private static KeptPicture kept(BufferedImage read) throws IOException {
        for (int side = KeptPicture.MAX_SIDE; ; side = side * 3 / 4) {
            BufferedImage fitting = fitting(read, side);
            for (float quality : QUALITIES) {
                byte[] content = written(fitting, quality);
                if (content.length <= KeptPicture.MAX_BYTES) {
                    return new KeptPicture(content, new PictureSize(fitting.getWidth(), fitting.getHeight()));
                }
            }
        }
    }

    private static void requireFewPixels(String mediaType, byte[] picture) throws IOException {
        ImageReader reader = reader(mediaType);
        try (ImageInputStream input = input(picture)) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1) {
                throw new IOException("no pixels");
            }
            long most = takesMore(mediaType, picture) ? MOST_PIXELS / 2 : MOST_PIXELS;
            if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > most) {
                throw Refusal.invalid("attachment_too_many_pixels", width, height, LONGEST_SIDE, most / 1_000_000);
            }
        } finally {
            reader.dispose();
        }
    }

    /** WebP, and a JPEG that comes in several passes, of which Java's reader holds the whole picture outside the heap. */
    private static boolean takesMore(String mediaType, byte[] picture) throws IOException {
        if (!mediaType.equals(KeptPicture.MEDIA_TYPE)) {
            return mediaType.equals("image/webp");
        }
        try (ImageInputStream input = input(picture)) {
            return !JPEGSegmentUtil.readSegments(input, JPEG.SOF2, null).isEmpty();
        }
    }

    private static ImageInputStream input(byte[] picture) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(picture));
    }

    /** For the caller to dispose of. */
    static ImageReader reader(String mediaType) throws IOException {
        // WebP's reader is made by hand: readers that an application registers stay in the server when it is gone
        return mediaType.equals("image/webp")
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByMIMEType(mediaType).next();
    }

    /** On white, and of a large picture only as many of its pixels as scaling needs. */
    private static BufferedImage read(String mediaType, byte[] picture) throws IOException {
        ImageReader reader = reader(mediaType);
        try (ImageInputStream input = input(picture)) {
            reader.setInput(input, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * KeptPicture.MAX_SIDE));
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage read = reader.read(0, param);
            return drawn(read, new AffineTransform(), read.getWidth(), read.getHeight());
        } finally {
            reader.dispose();
        }
    }

    /** How a camera was held, as EXIF says it: 1 upright, to 8. */
    private static int orientation(String mediaType, byte[] picture) {
        if (!mediaType.equals(KeptPicture.MEDIA_TYPE)) {
            return 1;
        }
        try (ImageInputStream input = input(picture)) {
            List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(input, JPEG.APP1, "Exif");
            if (exif.isEmpty()) {
                return 1;
            }
            try (InputStream data = exif.get(0).data()) {
                data.skipNBytes(1); // "Exif" ends with two zeros, of which the segment's name takes one
                CompoundDirectory tags =
                        (CompoundDirectory) new TIFFReader().read(new MemoryCacheImageInputStream(data));
                Entry held = tags.getEntryById(TIFF.TAG_ORIENTATION);
                return held != null && held.getValue() instanceof Number number ? number.intValue() : 1;
            }
        } catch (IOException | RuntimeException unreadable) {
            return 1; // the metadata can be damaged although the pixels are not
        }
    }

    private static BufferedImage turned(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
                    default -> null;
                };
        if (turn == null) {
            return picture;
        }
        return orientation >= 5 ? drawn(picture, turn, height, width) : drawn(picture, turn, width, height);
    }

    /** With no side longer than this; halved step by step, since a picture drawn much smaller at once is jagged. */
    private static BufferedImage fitting(BufferedImage picture, int side) {
        BufferedImage scaled = picture;
        while (Math.max(scaled.getWidth(), scaled.getHeight()) > side) {
            double by = Math.max(0.5, (double) side / Math.max(scaled.getWidth(), scaled.getHeight()));
            scaled = drawn(
                    scaled,
                    AffineTransform.getScaleInstance(by, by),
                    (int) Math.max(1, Math.round(scaled.getWidth() * by)),
                    (int) Math.max(1, Math.round(scaled.getHeight() * by)));
        }
        return scaled;
    }

    private static BufferedImage drawn(BufferedImage picture, AffineTransform how, int width, int height) {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(picture, how, null);
            return paper;
        } finally {
            graphics.dispose();
        }
    }

    private static byte[] written(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByMIMEType(KeptPicture.MEDIA_TYPE).next();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(picture, null, null), param);
            output.flush();
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }
}
