package id.go.bps.pst.kernel;

import java.io.Serializable;

/**
 * How large a picture is, so that a page keeps its place before it has come.
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
