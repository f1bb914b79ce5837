package id.go.bps.pst.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.PictureSize;
import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.testkit.GivenFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptPictureTest {

    private static final String JPEG = "image/jpeg";

    @Test
    void a_photograph_of_a_camera_becomes_light_and_loses_what_stood_beside_it() throws IOException {
        byte[] photograph = GivenFiles.photograph(4_000, 3_000, 1);
        assertThat(text(photograph)).contains(GivenFiles.CAMERA);
        KeptPicture kept = KeptPicture.of(JPEG, photograph);
        assertThat(kept.content()).hasSizeLessThanOrEqualTo(KeptPicture.MAX_BYTES);
        assertThat(text(kept.content())).doesNotContain("Exif").doesNotContain(GivenFiles.CAMERA);
        assertThat(kept.pixels().width()).isBetween(480, KeptPicture.MAX_SIDE);
        assertThat(kept.pixels().height()).isEqualTo(kept.pixels().width() * 3 / 4);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(kept.content()));
        assertThat(new PictureSize(drawn.getWidth(), drawn.getHeight())).isEqualTo(kept.pixels());
    }

    /** By EXIF: where the red half stands once the picture is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.1, 0.5",
        "2, 0.9, 0.5",
        "3, 0.9, 0.5",
        "4, 0.1, 0.5",
        "5, 0.5, 0.1",
        "6, 0.5, 0.1",
        "7, 0.5, 0.9",
        "8, 0.5, 0.9",
        "77, 0.1, 0.5"
    })
    void it_stands_upright_however_the_camera_was_held(int orientation, double x, double y) throws IOException {
        KeptPicture kept = KeptPicture.of(JPEG, GivenFiles.photograph(200, 100, orientation));
        assertThat(kept.pixels())
                .isEqualTo(
                        orientation >= 5 && orientation <= 8 ? new PictureSize(100, 200) : new PictureSize(200, 100));
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(kept.content()));
        int pixel = drawn.getRGB((int) (drawn.getWidth() * x), (int) (drawn.getHeight() * y));
        assertThat((pixel >> 16 & 0xFF) - (pixel & 0xFF)).as("red over blue").isGreaterThan(0x30);
    }

    @Test
    void a_small_one_stays_as_large_as_it_is() {
        assertThat(KeptPicture.of("image/png", GivenFiles.picture("png", 40, 30))
                        .pixels())
                .isEqualTo(new PictureSize(40, 30));
        assertThat(KeptPicture.of("image/webp", GivenFiles.webp()).pixels()).isEqualTo(new PictureSize(1, 1));
    }

    @Test
    void what_is_transparent_becomes_white() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_ARGB), "png", png);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(
                KeptPicture.of("image/png", png.toByteArray()).content()));
        assertThat(drawn.getRGB(15, 15) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void the_longest_shapes_are_drawn_too() {
        assertThat(KeptPicture.of("image/png", GivenFiles.picture("png", 9_000, 2))
                        .pixels())
                .isEqualTo(new PictureSize(960, 1));
    }

    @Test
    void pixels_that_cannot_be_read_are_refused() {
        byte[] png = GivenFiles.picture("png", 400, 300);
        byte[] head = Arrays.copyOf(png, 50);
        assertThat(ContentCheck.mediaTypeOf(AttachmentKind.PICTURE, head)).isEqualTo("image/png");
        assertThatThrownBy(() -> KeptPicture.of("image/png", head))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.getMessageKey())
                        .isEqualTo("attachment_damaged"));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
