package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.AttachmentRef;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Cleans names of files: no folder, no invisible characters, no characters with a meaning for a shell or a page, and a limited length. */
final class FileNames {

    private static final String NAMELESS = "berkas";

    private FileNames() {}

    /** The name that a file was handed in under, cleaned, with the ending that fits its content. */
    static String clean(String given, String mediaType) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .replace("%22", "_") // how browsers send a quotation mark
                .replaceAll("[<>:\"|?*%;]", "_")
                .replaceAll("\\s++", " ")
                .replaceAll("^[. ]++|(?<![. ])[. ]++$", "");
        List<String> endings = AttachmentKind.endings(mediaType);
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = endings.stream().filter(lower::endsWith).findFirst().orElse("");
        String stem = name.substring(0, name.length() - ending.length());
        String fitting = ending.isEmpty() ? endings.get(0) : name.substring(stem.length());
        return bounded(stem.isBlank() ? NAMELESS : stem, AttachmentRef.MAX_FILE_NAME - fitting.length()) + fitting;
    }

    /** A clean name that ends as {@code before} does, with the ending of what became of it. */
    static String renamed(String clean, String before, String after) {
        String stem = before.equals(after) ? "" : clean.substring(0, clean.lastIndexOf('.'));
        return stem.isEmpty() ? clean : clean(stem, after);
    }

    private static String bounded(String stem, int length) {
        if (stem.length() <= length) {
            return stem;
        }
        // Not through the middle of a character of two halves
        return stem.substring(0, Character.isHighSurrogate(stem.charAt(length - 1)) ? length - 1 : length);
    }
}
