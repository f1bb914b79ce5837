package id.go.bps.pst.kernel;

import java.io.Serializable;

/**
 * The size of a picture. A page reserves this space before the picture is loaded.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PictureSize(int width, int height) implements Serializable {

    public PictureSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has pixels: " + width + " × " + height);
        }
    }
}
