package id.go.bps.pst.standards.lines;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a {@link Line} for comparison, without white space, case, markers ("a)", "1.", "?") and punctuation around words. An
 * office's own name is replaced by one common word; another office's name is not.
 */
public final class Wording {

    private static final Pattern UNSPACED = Pattern.compile("\\S++");
    private static final Pattern MARKER = Pattern.compile("\\(?([0-9]{1,3}|[a-zA-Z])[.)]++");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]++|(?<=[\\p{L}\\p{N}])[^\\p{L}\\p{N}]++$");
    private static final String OWN_NAME = "@own";

    /** The place of a word: characters of a piece, or the whole piece where {@code end} is 0. */
    private record Place(int piece, int start, int end) {}

    private final Line line;
    private final List<String> words = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private Wording(Line line) {
        this.line = line;
    }

    /** @param officeName such as "BPS Kota Bima" */
    public static Wording of(Line line, String officeName) {
        Wording wording = new Wording(line);
        for (int piece = 0; piece < line.pieces().size(); piece++) {
            wording.read(piece, line.pieces().get(piece));
        }
        wording.join(ownName(officeName));
        return wording;
    }

    /** Whether all words of one text stand together in another. */
    public static boolean contains(String text, String part) {
        return Collections.indexOfSubList(plain(text), plain(part)) >= 0;
    }

    private static List<String> plain(String text) {
        return of(Line.sentence(text), "").words;
    }

    private void read(int piece, Piece part) {
        switch (part.kind()) {
            case WORDS, ENGLISH -> readText(piece, part.value().toString());
            case LABEL, NUMBER, RUPIAH, TIME, END_TIME, DATE -> add(part.value().toString(), new Place(piece, 0, 0));
            case OWN -> {}
        }
    }

    private void readText(int piece, String text) {
        Matcher unspaced = UNSPACED.matcher(text);
        boolean first = true;
        while (unspaced.find()) {
            boolean marker = first && MARKER.matcher(unspaced.group()).matches();
            String word = normal(unspaced.group());
            if (!marker && !word.isEmpty()) {
                add(word, new Place(piece, unspaced.start(), unspaced.end()));
                first = false;
            }
        }
    }

    private static String normal(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return AROUND.matcher(composed).replaceAll("");
    }

    private void add(String word, Place place) {
        words.add(word);
        places.add(place);
    }

    private static List<String> ownName(String officeName) {
        List<String> name = officeName.isEmpty() ? List.of() : plain(officeName);
        List<String> bare = name.isEmpty() || !name.get(0).equals("bps") ? name : name.subList(1, name.size());
        // "Pusat" alone is a usual word
        return bare.size() > 1 ? bare : List.of();
    }

    /** Joins an office's name to one word wherever it is inside one piece. */
    private void join(List<String> name) {
        int at = name.isEmpty() ? -1 : Collections.indexOfSubList(words, name);
        while (at >= 0) {
            Place first = places.get(at);
            Place last = places.get(at + name.size() - 1);
            if (first.piece() != last.piece()) {
                return;
            }
            words.subList(at, at + name.size()).clear();
            places.subList(at, at + name.size()).clear();
            words.add(at, OWN_NAME);
            places.add(at, new Place(first.piece(), first.start(), last.end()));
            at = Collections.indexOfSubList(words, name);
        }
    }

    public Line line() {
        return line;
    }

    List<String> words() {
        return Collections.unmodifiableList(words);
    }

    /** Whether the two can be paired: the same subject, and the same mode or one without a mode. */
    boolean mayAnswer(Wording other) {
        return Objects.equals(line.subject(), other.line.subject())
                && (line.mode() == null || other.line.mode() == null || line.mode() == other.line.mode());
    }

    /** Whether the line has a value of the office's own, such as a second telephone number; another office needs only one. */
    boolean namesOwn() {
        return line.subject() != null
                && line.pieces().stream()
                        .anyMatch(piece -> piece.kind() == Piece.Kind.OWN
                                && !normal(piece.value().toString()).isEmpty());
    }

    boolean saysTheSame(Wording other) {
        return mayAnswer(other) && words.equals(other.words);
    }

    /** The line with these of its words marked, neighbours together. */
    public Line marked(BitSet differing) {
        List<Piece> pieces = new ArrayList<>();
        for (int piece = 0; piece < line.pieces().size(); piece++) {
            mark(piece, line.pieces().get(piece), differing, pieces);
        }
        return line.with(pieces);
    }

    private void mark(int piece, Piece part, BitSet differing, List<Piece> pieces) {
        int written = 0;
        int word = 0;
        while (word < words.size()) {
            Place place = places.get(word);
            if (place.piece() != piece || !differing.get(word)) {
                word++;
                continue;
            }
            if (place.end() == 0) {
                pieces.add(part.marked());
                return;
            }
            int last = word;
            while (last + 1 < words.size() && places.get(last + 1).piece() == piece && differing.get(last + 1)) {
                last++;
            }
            if (place.start() > written) {
                pieces.add(part.part(written, place.start(), false));
            }
            written = places.get(last).end();
            pieces.add(part.part(place.start(), written, true));
            word = last + 1;
        }
        if (written == 0) {
            pieces.add(part);
        } else if (written < part.value().toString().length()) {
            pieces.add(part.part(written, part.value().toString().length(), false));
        }
    }
}
