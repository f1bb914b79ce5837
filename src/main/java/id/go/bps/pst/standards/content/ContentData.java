package id.go.bps.pst.standards.content;

import id.go.bps.pst.kernel.Documents;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The public content of a version as data attached to a file: JSON in the stored form, without raw text and source ranges, and without
 * components 7 to 14.
 */
public final class ContentData {

    /** The name of the file attached to a PDF. */
    public static final String FILE_NAME = "standar-pelayanan.json";

    public static final String MEDIA_TYPE = "application/json";

    private static final Set<String> OF_THE_IMPORT = Set.of("rawText", "source", "signed");

    private ContentData() {}

    /** The content as JSON in UTF-8. */
    public static byte[] write(StandardContent content) {
        return Documents.writeWithout(OF_THE_IMPORT, content.keeping(Map.of())).getBytes(StandardCharsets.UTF_8);
    }

    /** The content of such a file; empty for any other file. */
    public static Optional<StandardContent> read(byte[] json) {
        try {
            String text =
                    Documents.readOutside(new StringReader(new String(json, StandardCharsets.UTF_8)), json.length);
            return Optional.ofNullable(Documents.read(text, StandardContent.class));
        } catch (IOException | RuntimeException none) {
            // Any failure means that this class did not write the file
            return Optional.empty();
        }
    }
}
