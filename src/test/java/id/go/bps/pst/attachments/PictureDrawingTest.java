package id.go.bps.pst.attachments;

import static id.go.bps.pst.testkit.memory.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.PictureSize;
import id.go.bps.pst.testkit.GivenFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** How a picture becomes small. Elsewhere it is drawn in a process of its own; here in that of the test. */
class PictureDrawingTest {

    private static final String JPEG = "image/jpeg";

    /** Marker of a JPEG that comes in several passes, the coarse one first. */
    private static final String IN_PASSES = "\u00FF\u00C2";

    private static KeptPicture drawn(String mediaType, byte[] picture) {
        return KeptPicture.ofBytes(new PictureDrawing().run(picture, mediaType));
    }

    private static BufferedImage pixels(KeptPicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.content()));
    }

    @Test
    void no_side_is_longer_than_the_limit() {
        assertThat(drawn("image/png", GivenFiles.picture("png", 960, 720)).pixels())
                .isEqualTo(new PictureSize(960, 720));
        assertThat(drawn("image/png", GivenFiles.picture("png", 1_200, 900)).pixels())
                .isEqualTo(new PictureSize(960, 720));
        assertThat(drawn("image/png", GivenFiles.picture("png", 1_000, 4_000)).pixels())
                .isEqualTo(new PictureSize(240, 960));
    }

    @Test
    void a_detailed_picture_loses_quality_before_it_loses_size() {
        KeptPicture strip = drawn(JPEG, GivenFiles.photograph(960, 150, 1));

        assertThat(strip.pixels()).isEqualTo(new PictureSize(960, 150));
        assertThat(strip.content()).hasSizeLessThanOrEqualTo(KeptPicture.MAX_BYTES);
    }

    @Test
    void a_very_detailed_picture_loses_a_quarter_of_its_size_until_it_fits() {
        KeptPicture kept = drawn(JPEG, GivenFiles.photograph(960, 720, 1));

        assertThat(kept.pixels()).isIn(new PictureSize(720, 540), new PictureSize(540, 405), new PictureSize(405, 304));
        assertThat(kept.content()).hasSizeLessThanOrEqualTo(KeptPicture.MAX_BYTES);
    }

    @Test
    void fine_lines_become_grey_when_a_picture_is_made_smaller() throws IOException {
        BufferedImage lines = new BufferedImage(1_920, 320, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < lines.getWidth(); x += 2) {
            for (int y = 0; y < lines.getHeight(); y++) {
                lines.setRGB(x, y, 0xFFFFFF);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(lines, "png", png);
        BufferedImage small = pixels(drawn("image/png", png.toByteArray()));

        for (int x = 100; x < 860; x++) {
            assertThat(small.getRGB(x, 100) & 0xFF).as("at " + x).isBetween(0x60, 0xA0);
        }
    }

    @Test
    void a_picture_is_seen_coarsely_before_all_of_it_has_arrived() {
        byte[] content = drawn(JPEG, GivenFiles.photograph(200, 100, 1)).content();

        assertThat(new String(content, StandardCharsets.ISO_8859_1)).contains(IN_PASSES);
    }

    /** Its reader needs more memory than that of a JPEG. */
    @Test
    void a_webp_may_have_half_as_many_pixels() {
        assertRefused(() -> drawn("image/webp", GivenFiles.webpThatClaims(5_000, 4_000)))
                .saying("attachment_too_many_pixels", 5_000, 4_000, 12_000, 15L);
    }

    @Test
    void a_photograph_with_damaged_metadata_is_drawn_as_it_lies() {
        byte[] photograph = GivenFiles.photograph(200, 100, 6);
        int tags = new String(photograph, StandardCharsets.ISO_8859_1).indexOf("MM\0*");
        photograph[tags + 2] = 'x';

        assertThat(drawn(JPEG, photograph).pixels()).isEqualTo(new PictureSize(200, 100));
    }
}
