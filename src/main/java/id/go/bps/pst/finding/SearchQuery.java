package id.go.bps.pst.finding;

import id.go.bps.pst.kernel.OfficeCode;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A search query. Any input makes a query; parts that cannot be understood are left out.
 *
 * @param words as written, on one line, at most {@value #MAX_LENGTH} characters; may be empty
 * @param region code of a province's office or of the head office, to search only there; null for all
 * @param service only this service, by its name in the results; empty for all
 * @param place position near which to search; null for anywhere
 * @param page from 1, of the matches of one service
 * @param size of such a page, at most {@value #MAX_SIZE}
 * @param english whether English text is searched first
 */
public record SearchQuery(
        String words, OfficeCode region, String service, Place place, int page, int size, boolean english) {

    public static final int MAX_LENGTH = 100;

    /** Matches of one service on a page, where the query gives no size. */
    public static final int SIZE = 20;

    private static final int MAX_SIZE = 1000;

    public SearchQuery {
        words = cleaned(words);
        service = service == null || !service.matches("[a-z0-9-]{1,80}") ? "" : service;
        page = Math.max(page, 1);
        size = Math.min(Math.max(size, 1), MAX_SIZE);
    }

    public SearchQuery(String words, OfficeCode region, String service, Place place, int page, boolean english) {
        this(words, region, service, place, page, SIZE, english);
    }

    public boolean isEmpty() {
        return words.isEmpty() && region == null && place == null;
    }

    /** The words in lower case, for comparing with names. */
    String name() {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]++", " ")
                .strip()
                .replaceFirst("^bps ", "");
    }

    /** Removes what the database does not accept: control characters and unpaired surrogates. */
    private static String cleaned(String written) {
        if (written == null) {
            return "";
        }
        String head = written.length() > MAX_LENGTH * 4 ? written.substring(0, MAX_LENGTH * 4) : written;
        String plain = Normalizer.normalize(head.replaceAll("\\p{Cs}", " "), Normalizer.Form.NFKC)
                .replaceAll("[\\p{C}\\s]++", " ")
                .strip();
        if (plain.length() <= MAX_LENGTH) {
            return plain;
        }
        boolean between = !Character.isHighSurrogate(plain.charAt(MAX_LENGTH - 1));
        return plain.substring(0, between ? MAX_LENGTH : MAX_LENGTH - 1).strip();
    }
}
