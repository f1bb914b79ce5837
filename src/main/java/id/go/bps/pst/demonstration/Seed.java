package id.go.bps.pst.demonstration;

import id.go.bps.pst.kernel.Documents;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.standards.content.StandardContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A real service standard that comes with the portal: the file as the office published it, and its content about the office and the
 * service, typed by hand.
 *
 * @param office code of the office
 * @param service slug of the service
 */
public record Seed(String office, String service, OfficeProfile profile, StandardContent content) {

    public static final String MEDIA_TYPE = "text/plain; charset=UTF-8";

    private static final List<String> NAMES = List.of("kota-bima-perpustakaan", "kota-banjarmasin-perpustakaan");

    /** The names of all seeds, in the order in which they are loaded. */
    public static List<String> names() {
        return NAMES;
    }

    public static Seed read(String name) {
        return Documents.read(new String(resource(name + ".json"), StandardCharsets.UTF_8), Seed.class);
    }

    public static String fileName(String name) {
        return name + ".txt";
    }

    /** The file as it was uploaded. */
    public static byte[] file(String name) {
        return resource(fileName(name));
    }

    private static byte[] resource(String file) {
        try (InputStream in = Seed.class.getResourceAsStream("/seeds/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the portal was built without /seeds/" + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
