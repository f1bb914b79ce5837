package id.go.bps.pst.intake.document;

import java.io.IOException;

/** The limits of time and of text for reading one document; more than any standard needs. */
final class PdfLimits {

    private static final long MAX_SECONDS = 20;

    private final long begun = System.nanoTime();
    private int characters;

    /** @throws IOException when the time limit has passed */
    void requireTime() throws IOException {
        if (System.nanoTime() - begun > MAX_SECONDS * 1_000_000_000L) {
            throw new IOException("takes too long");
        }
    }

    /** @throws IOException when the limit of characters is exceeded */
    void count(int more) throws IOException {
        characters += more;
        if (characters > DocumentText.MAX_CHARACTERS) {
            throw new IOException("too much text");
        }
    }
}
