package id.go.bps.pst.attachments;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.kernel.requests.BodyLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The purposes of uploaded files, with the allowed media types and sizes. */
public enum AttachmentKind {
    /** A signed and scanned decree (SK). */
    DECREE(List.of("application/pdf")),
    /** The signed service pledge (maklumat). */
    PLEDGE(List.of("application/pdf")),
    /** A photograph or drawing, as a telephone takes it; the stored picture is much smaller. */
    PICTURE(List.of("image/png", "image/jpeg", "image/webp"));

    static final String PDF = "application/pdf";

    /** The usual names of the allowed types, and their file endings. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            PDF,
            List.of("PDF", ".pdf"),
            "image/png",
            List.of("PNG", ".png"),
            "image/jpeg",
            List.of("JPEG", ".jpg", ".jpeg"),
            "image/webp",
            List.of("WebP", ".webp"));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> mediaTypes;

    /** Other types that people upload by mistake. */
    private static final Map<String, String> OTHERS = Map.of(
            "application/x-tika-ooxml", "Word/Excel",
            "application/x-tika-msoffice", "Word/Excel",
            "application/zip", "ZIP",
            "image/gif", "GIF",
            "image/heic", "HEIC",
            "image/svg+xml", "SVG",
            "image/tiff", "TIFF",
            "text/html", "HTML",
            "text/plain", "TXT");

    AttachmentKind(List<String> mediaTypes) {
        this.mediaTypes = mediaTypes;
    }

    public long getMaxBytes() {
        return BodyLimit.FILE;
    }

    /**
     * Checks the size of a file, before anything of it is read.
     *
     * @throws Refusal (invalid) when it is larger than {@link #getMaxBytes}
     */
    public void requireSize(long bytes) {
        if (bytes > getMaxBytes()) {
            throw Refusal.invalid(
                    this == PICTURE ? "picture_too_large" : "attachment_too_large",
                    megabytes(getMaxBytes()),
                    megabytes(bytes));
        }
    }

    /** Megabytes rounded up to tenths, so that a size above the limit never looks like the limit. */
    private static double megabytes(long bytes) {
        return Math.ceil(bytes / 100_000.0) / 10;
    }

    /** The value of the attribute {@code accept} of a file field. */
    public String getAccept() {
        return String.join(",", mediaTypes);
    }

    /** "PDF" or "PNG/JPEG/WebP". */
    public String getWanted() {
        return String.join("/", mediaTypes.stream().map(AttachmentKind::label).toList());
    }

    boolean allows(String mediaType) {
        return mediaTypes.contains(mediaType);
    }

    /** What people call a type; the type itself where they have no word for it. */
    static String label(String mediaType) {
        return KNOWN.containsKey(mediaType) ? KNOWN.get(mediaType).get(0) : OTHERS.getOrDefault(mediaType, mediaType);
    }

    /** The ends that a name of this type may have, the usual one first. */
    static List<String> endings(String mediaType) {
        return Optional.ofNullable(KNOWN.get(mediaType))
                .map(words -> words.subList(1, words.size()))
                .orElse(List.of());
    }
}
