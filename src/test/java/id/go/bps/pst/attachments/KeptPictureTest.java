package id.go.bps.pst.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import id.go.bps.pst.kernel.PictureSize;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.testkit.GivenFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptPictureTest {

    private static final String JPEG = "image/jpeg";

    @Test
    void a_photograph_becomes_smaller_and_loses_its_metadata() throws IOException {
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

    /** The half of the upright picture that is red, for each EXIF orientation. */
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
    void a_picture_is_upright_whatever_the_orientation_of_the_camera(int orientation, double x, double y)
            throws IOException {
        KeptPicture kept = drawn(JPEG, GivenFiles.photograph(200, 100, orientation));
        assertThat(kept.pixels())
                .isEqualTo(
                        orientation >= 5 && orientation <= 8 ? new PictureSize(100, 200) : new PictureSize(200, 100));
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(kept.content()));
        int pixel = drawn.getRGB((int) (drawn.getWidth() * x), (int) (drawn.getHeight() * y));
        assertThat((pixel >> 16 & 0xFF) - (pixel & 0xFF)).as("red over blue").isGreaterThan(0x30);
    }

    @Test
    void a_small_picture_keeps_its_size() {
        assertThat(drawn("image/png", GivenFiles.picture("png", 40, 30)).pixels())
                .isEqualTo(new PictureSize(40, 30));
        assertThat(drawn("image/webp", GivenFiles.webp()).pixels()).isEqualTo(new PictureSize(1, 1));
    }

    @Test
    void transparent_pixels_become_white() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_ARGB), "png", png);
        BufferedImage drawn = ImageIO.read(
                new ByteArrayInputStream(drawn("image/png", png.toByteArray()).content()));
        assertThat(drawn.getRGB(15, 15) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void very_long_pictures_are_drawn_too() {
        assertThat(drawn("image/png", GivenFiles.picture("png", 9_000, 2)).pixels())
                .isEqualTo(new PictureSize(960, 1));
    }

    @Test
    void pixels_that_cannot_be_read_are_refused() {
        assertRefused("attachment_damaged", "image/png", Arrays.copyOf(GivenFiles.picture("png", 400, 300), 50));
        assertRefused("attachment_damaged", "image/png", Arrays.copyOf(GivenFiles.picture("png", 4, 4), 12));
        assertRefused("attachment_damaged", "image/webp", Arrays.copyOf(GivenFiles.webp(), 16));
    }

    @Test
    void a_picture_with_too_many_pixels_is_refused_by_its_header() {
        assertRefused("attachment_too_many_pixels", "image/png", GivenFiles.pngThatClaims(12_001, 10));
        assertRefused("attachment_too_many_pixels", "image/png", GivenFiles.pngThatClaims(6_000, 6_000));
        assertRefused("attachment_too_many_pixels", "image/png", GivenFiles.pngThatClaims(30_000, 30_000));
        assertRefused("attachment_too_many_pixels", JPEG, GivenFiles.jpegThatClaims(30_000, 30_000));
    }

    @Test
    void the_limits_are_thirty_million_pixels_and_sides_of_twelve_thousand() {
        assertRefused("attachment_damaged", "image/png", GivenFiles.pngThatClaims(12_000, 2_500));
        assertRefused("attachment_damaged", "image/png", GivenFiles.pngThatClaims(2_500, 12_000));
        assertRefused("attachment_too_many_pixels", "image/png", GivenFiles.pngThatClaims(12_000, 2_501));
        assertRefused("attachment_too_many_pixels", "image/png", GivenFiles.pngThatClaims(12_001, 1));
        assertRefused("attachment_too_many_pixels", "image/png", GivenFiles.pngThatClaims(1, 12_001));
        assertThatThrownBy(() -> drawn("image/png", GivenFiles.pngThatClaims(6_000, 6_000)))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.getArguments())
                        .containsExactly(6_000, 6_000, 12_000, 30L));
    }

    /** In several passes: its reader holds all of it outside the heap. */
    @Test
    void a_progressive_jpeg_may_have_half_as_many_pixels() {
        byte[] jpeg = GivenFiles.jpegThatClaims(5_000, 4_000);
        assertThat(drawn(JPEG, jpeg).pixels()).isEqualTo(new PictureSize(960, 768));
        assertRefused("attachment_too_many_pixels", JPEG, inPasses(jpeg));
    }

    private static byte[] inPasses(byte[] jpeg) {
        for (int i = 2; ; i += 2 + ((jpeg[i + 2] & 0xFF) << 8 | jpeg[i + 3] & 0xFF)) {
            if ((jpeg[i + 1] & 0xFF) == 0xC0) {
                jpeg[i + 1] = (byte) 0xC2;
                return jpeg;
            }
        }
    }

    /** Drawn like an upload: the metadata beside the pixels unpack to 400 MB, and only the process that opens the file reads them. */
    @Test
    void a_picture_with_a_compression_bomb_in_its_text_takes_no_memory_of_the_portal() {
        byte[] png = withPackedText(GivenFiles.picture("png", 40, 30), WrittenPdf.packed("a".repeat(1 << 20), 400));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            assertThat(KeptPicture.of("image/png", png).pixels()).isEqualTo(new PictureSize(40, 30));
        } catch (Refusal refused) {
            assertThat(refused.getMessageKey()).isEqualTo("file_costly");
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(4_000_000);
    }

    private static byte[] withPackedText(byte[] png, byte[] packed) {
        int afterHead = 33;
        byte[] words = ByteBuffer.allocate(packed.length + 7)
                .put("Judul\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(packed)
                .array();
        CRC32 sum = new CRC32();
        sum.update("zTXt".getBytes(StandardCharsets.ISO_8859_1));
        sum.update(words);
        return ByteBuffer.allocate(png.length + words.length + 12)
                .put(png, 0, afterHead)
                .putInt(words.length)
                .put("zTXt".getBytes(StandardCharsets.ISO_8859_1))
                .put(words)
                .putInt((int) sum.getValue())
                .put(png, afterHead, png.length - afterHead)
                .array();
    }

    /** Not WebP: of a damaged one its reader may go on reading for minutes, which only the end of the process's time stops. */
    @Property(tries = 200)
    void a_randomly_damaged_picture_is_drawn_or_refused_without_an_error(@ForAll Random random) {
        List<String> types = List.of("image/png", JPEG);
        List<byte[]> whole = List.of(GivenFiles.picture("png", 40, 30), GivenFiles.picture("jpg", 40, 30));
        int which = random.nextInt(types.size());
        byte[] damaged = whole.get(which).clone();
        // After the bytes by which the media type is determined
        for (int n = random.nextInt(20); n >= 0; n--) {
            damaged[12 + random.nextInt(damaged.length - 12)] = (byte) random.nextInt(256);
        }
        try {
            assertThat(drawn(types.get(which), damaged).content()).isNotEmpty();
        } catch (Refusal refused) {
            assertThat(refused.getMessageKey()).startsWith("attachment_");
        }
    }

    private static void assertRefused(String key, String mediaType, byte[] picture) {
        assertThatThrownBy(() -> drawn(mediaType, picture))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.getMessageKey())
                        .isEqualTo(key));
    }

    /** Here, and not in a process of its own. */
    private static KeptPicture drawn(String mediaType, byte[] picture) {
        return KeptPicture.ofBytes(new PictureDrawing().run(picture, mediaType));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
