package id.go.bps.pst.intake.outline;

import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.intake.outline.Marker.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds possible markers: numbers, letters and bullets as offices and word processors write them. */
final class MarkerReader {

    private static final String DOTS = "•●▪◦○■□➢➤►✓✔·‣⁃◾◆♦»";
    private static final String DASHES = "-–—−‐‑";

    /** A number after one of these words is no marker: "huruf a)", "Lantai 2.", "Pasal 21 ayat (1)". */
    private static final Set<String> COUNTED = Set.of(
            "no",
            "nomor",
            "nomer",
            "pasal",
            "ayat",
            "angka",
            "huruf",
            "butir",
            "poin",
            "point",
            "lantai",
            "lt",
            "jl",
            "jalan",
            "rp",
            "pukul",
            "jam",
            "tahun",
            "tanggal",
            "tgl",
            "versi",
            "ke",
            "tabel",
            "gambar",
            "loket",
            "ruang",
            "ruangan",
            "halaman",
            "hal",
            "bab",
            "pp",
            "uu",
            "nip",
            "telp",
            "lampiran",
            "sebanyak",
            "maksimal",
            "minimal",
            "sampai",
            "antara",
            "sekitar",
            "antrean",
            "antrian",
            "kelas",
            "blok",
            "rt",
            "rw",
            "gedung",
            "paling",
            "lama",
            "banyak",
            "dan",
            "atau",
            "dengan");

    private static final Set<String> CITED = Set.of(
            "no", "nomor", "nomer", "pasal", "ayat", "angka", "huruf", "butir", "poin", "point", "dan", "atau", "bab");

    private static final Set<String> ABBREVIATED = Set.of("no", "lt", "jl", "tgl", "hal", "telp", "rt", "rw", "rp");

    private static final int MOST_DIGITS = 3;
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    private final String text;

    MarkerReader(String text) {
        this.text = text;
    }

    /** The marker at the start of a line, or null. */
    Marker atLineStart(int start, int end, int indent) {
        return read(start, end, true, indent);
    }

    /** The marker in the middle of a line, or null. */
    Marker inline(int start, int end) {
        Marker marker = read(start, end, false, 0);
        if (marker == null || marker.text() >= end) {
            return null;
        }
        char next = text.charAt(marker.text());
        if (marker.first().isBullet()) {
            return marker.first().style().equals("•") || Character.isUpperCase(next) ? marker : null;
        }
        // "… sebuah tabel 2) Petugas" counts rows, "tabel 2. Petugas" may well count tables
        Set<String> counted = marker.first().style().equals("1.") ? COUNTED : CITED;
        return Character.isLetter(next) && !counted.contains(wordBefore(start)) ? marker : null;
    }

    private Marker read(int start, int end, boolean lineStart, int indent) {
        char c = text.charAt(start);
        String bullet = bullet(c, lineStart);
        if (bullet != null) {
            return bulleted(bullet, start, end, lineStart, indent);
        }
        if (c == '(') {
            int close = symbolEnd(start + 1, end);
            return close > 0 && close < end && text.charAt(close) == ')'
                    ? marked("(#)", start, start + 1, close, close + 1, end, lineStart, indent)
                    : null;
        }
        int symbol = symbolEnd(start, end);
        if (symbol < 0 || symbol >= end) {
            return null;
        }
        char sign = text.charAt(symbol);
        if (sign != '.' && sign != ')') {
            return null;
        }
        if (sign == '.' && lineStart && symbol + 1 < end && Character.isDigit(text.charAt(symbol + 1))) {
            return decimal(start, end, indent);
        }
        int after = symbol + 1;
        boolean both =
                after < end && (text.charAt(after) == '.' || text.charAt(after) == ')') && text.charAt(after) != sign;
        return marked(
                sign == ')' || both ? "#)" : "#.",
                start,
                start,
                symbol,
                both ? after + 1 : after,
                end,
                lineStart,
                indent);
    }

    private static String bullet(char c, boolean lineStart) {
        if (DOTS.indexOf(c) >= 0 || c >= '\uE000' && c <= '\uF8FF') {
            return "•";
        }
        if (DASHES.indexOf(c) >= 0) {
            return "-";
        }
        if (c == '*' || c == '?' || c == '\uFFFD') {
            return String.valueOf(c);
        }
        return lineStart && (c == '+' || c == '>' || c == 'o') ? String.valueOf(c) : null;
    }

    private Marker bulleted(String bullet, int start, int end, boolean lineStart, int indent) {
        int after = start + 1;
        int next = skipSpaces(after, end);
        boolean spaced = next > after || after >= end;
        boolean mayTouch = lineStart && !bullet.equals("?") && !bullet.equals("o") || bullet.equals("•");
        boolean touches = mayTouch && after < end && Character.isLetter(text.charAt(after));
        if (!spaced && !touches || bullet.equals("o") && (next >= end || !Character.isUpperCase(text.charAt(next)))) {
            return null;
        }
        return new Marker(List.of(new Reading(bullet, 0)), start, after, next, lineStart, indent);
    }

    private Marker marked(
            String shape, int start, int from, int to, int after, int end, boolean lineStart, int indent) {
        int next = skipSpaces(after, end);
        boolean spaced = next > after || after >= end;
        if (!spaced && !(lineStart && Character.isLetter(text.charAt(after)) && isNoWord(from, to, after, end))) {
            return null;
        }
        List<Reading> readings = readings(text.substring(from, to), shape);
        return readings.isEmpty() ? null : new Marker(readings, start, after, next, lineStart, indent);
    }

    /** Whether the letters are no part of a word: "1.Membawa" has a marker, "a.n. Kepala" has none. */
    private boolean isNoWord(int from, int to, int after, int end) {
        return Character.isDigit(text.charAt(from))
                || text.charAt(to) == ')'
                || after + 1 < end && text.charAt(after + 1) != '.';
    }

    /** The marker of a nested list: "1.1 Membawa", "2.1.3. Membawa". */
    private Marker decimal(int start, int end, int indent) {
        int at = start;
        int levels = 0;
        int value = 0;
        while (at < end && Character.isDigit(text.charAt(at))) {
            int to = at;
            while (to < end && Character.isDigit(text.charAt(to))) {
                to++;
            }
            if (to - at > 2 || text.charAt(at) == '0') {
                return null;
            }
            value = Integer.parseInt(text.substring(at, to));
            levels++;
            at = to < end && text.charAt(to) == '.' ? to + 1 : to;
            if (at == to) {
                break;
            }
        }
        int next = skipSpaces(at, end);
        boolean named = next < end && next > at && Character.isUpperCase(text.charAt(next));
        return levels > 1 && named
                ? new Marker(List.of(new Reading("1".repeat(levels), value)), start, at, next, true, indent)
                : null;
    }

    /** The index after one to three digits, one letter or a small Roman number; -1 where there is none. */
    private int symbolEnd(int start, int end) {
        int at = start;
        while (at < end && at - start < MOST_DIGITS && isDigit(text.charAt(at))) {
            at++;
        }
        if (at > start) {
            return at;
        }
        while (at < end && at - start < 5 && isLatin(text.charAt(at))) {
            at++;
        }
        boolean one = at == start + 1;
        return one || at > start && ROMAN.contains(text.substring(start, at).toLowerCase(Locale.ROOT)) ? at : -1;
    }

    private static List<Reading> readings(String symbol, String shape) {
        if (isDigit(symbol.charAt(0))) {
            int value = Integer.parseInt(symbol);
            return value == 0 ? List.of() : List.of(new Reading(shape.replace('#', '1'), value));
        }
        List<Reading> readings = new ArrayList<>();
        boolean capital = Character.isUpperCase(symbol.charAt(0));
        int roman = ROMAN.indexOf(symbol.toLowerCase(Locale.ROOT)) + 1;
        if (roman > 0) {
            readings.add(new Reading(shape.replace('#', capital ? 'I' : 'i'), roman));
        }
        if (symbol.length() == 1) {
            Reading letter = new Reading(
                    shape.replace('#', capital ? 'A' : 'a'), Character.toLowerCase(symbol.charAt(0)) - 'a' + 1);
            // A single v or x is more likely the letter; a single i is more likely the first of i, ii, iii
            readings.add(roman > 1 ? 0 : readings.size(), letter);
        }
        return readings;
    }

    private String wordBefore(int start) {
        int end = start;
        boolean point = false;
        while (end > 0 && !Character.isLetter(text.charAt(end - 1)) && start - end < 4) {
            char c = text.charAt(end - 1);
            if (c == ':' || c == ';') {
                return "";
            }
            point |= c == '.';
            end--;
        }
        int from = end;
        while (from > 0 && end - from < 20 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        // "No. 5" is one expression; in "… pada jam kerja. 2. Pengguna" the sentence has ended
        return point && !ABBREVIATED.contains(word) ? "" : word;
    }

    private int skipSpaces(int from, int end) {
        int at = from;
        while (at < end && Passage.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
