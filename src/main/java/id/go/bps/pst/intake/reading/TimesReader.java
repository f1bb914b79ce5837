package id.go.bps.pst.intake.reading;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.intake.layout.RowText;
import id.go.bps.pst.intake.outline.ModeWords;
import id.go.bps.pst.intake.outline.OutlineBuilder;
import id.go.bps.pst.intake.outline.OutlineBuilder.Words;
import id.go.bps.pst.intake.outline.OutlineReader;
import id.go.bps.pst.intake.outline.OutlineReader.Section;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.content.TimeCommitment.Unit;
import id.go.bps.pst.standards.content.Times;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads component 3: each sentence is a time commitment, and only explicitly stated values are counted. */
final class TimesReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("satu", 1),
            Map.entry("dua", 2),
            Map.entry("tiga", 3),
            Map.entry("empat", 4),
            Map.entry("lima", 5),
            Map.entry("enam", 6),
            Map.entry("tujuh", 7),
            Map.entry("delapan", 8),
            Map.entry("sembilan", 9),
            Map.entry("sepuluh", 10),
            Map.entry("sebelas", 11),
            Map.entry("dua belas", 12),
            Map.entry("tiga belas", 13),
            Map.entry("empat belas", 14),
            Map.entry("lima belas", 15),
            Map.entry("dua puluh", 20),
            Map.entry("dua puluh lima", 25),
            Map.entry("tiga puluh", 30),
            Map.entry("empat puluh lima", 45),
            Map.entry("enam puluh", 60),
            Map.entry("sembilan puluh", 90));

    private static final String UNIT = "menit|jam|hari\\s++kerja|hari|minggu|bulan|tahun";

    /** A number or a range, perhaps repeated in words, and its unit. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\p{L}\\d.,:/-])(?:(\\d{1,5})(?:\\s*+\\([^()]{1,40}\\))?\\s*+(?:-|–|s\\.?\\s?d\\.?|sampai(?:\\s++dengan)?|hingga)\\s*+)?"
                    + "(?:(\\d{1,2})\\s*+[x×*]\\s*+)?(\\d{1,5}(?:[.,]\\d{1,2})?)\\s*+(?:\\(([^()]{1,40})\\)\\s*+)?("
                    + UNIT
                    + ")(?!\\p{L})",
            FLAGS);

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<!\\p{L})((?:(?:dua|tiga|empat|lima|enam|sembilan)\\s++(?:belas|puluh(?:\\s++lima)?))|satu|dua|tiga|empat|lima|enam|tujuh|delapan|"
                    + "sembilan|sepuluh|sebelas)\\s++(" + UNIT + ")(?!\\p{L})",
            FLAGS);

    private static final Pattern CLOCK_START = Pattern.compile(
            "(?<!\\p{L})(?:(?:ter)?hitung\\s++(?:sejak|mulai|setelah)|setelah|sejak|sesudah)\\s[^.;,()\\n]{3,250}",
            FLAGS);

    private static final Pattern NOT_IN_CLOCK_START =
            Pattern.compile("(?<!\\s)\\s++(?:maksimal|paling\\s++lama|paling\\s++lambat|akan|adalah)\\s", FLAGS);

    private static final Pattern IMMEDIATE = Pattern.compile(
            "(?<!\\p{L})(?:dapat|bisa)\\s++langsung\\s++(?!datang|ke|menuju|menghubungi|mengisi)\\p{L}|saat\\s++itu\\s++juga|seketika|real\\s?time",
            FLAGS);

    private static final Pattern WAIT = Pattern.compile(
            "(?<!\\p{L})(?:dilayani|menunggu|tunggu|antre|antri|antrean|antrian|direspons?|ditanggapi)", FLAGS);
    private static final Pattern COMPLETION =
            Pattern.compile("selesai|penyelesaian|diterbitkan|diserahkan|dikirim|diproses|jangka\\s++waktu", FLAGS);
    private static final Pattern SURELY_WAIT =
            Pattern.compile("tunggu|dilayani[^.]{0,80}(?:setelah|sejak)|antre|antri", FLAGS);

    private static final Pattern USER_OF = Pattern.compile(
            "^(?:pengguna|pengunjung|konsumen|pemohon)\\s++(?:layanan|jasa|pelayanan)\\s++([\\p{L}\\s/&-]{2,80}?)\\s++(?:akan|dapat|bisa|harus|dilayani|selesai)(?!\\p{L})",
            FLAGS);
    private static final Pattern NAMED = Pattern.compile("^([\\p{L}][\\p{L}\\s/&(),-]{1,80}?)\\s*+:\\s*+\\S");
    private static final Pattern NAMELESS = Pattern.compile(
            "(?<!\\p{L})(?:pe?layanan|layanan|jangka|waktu|penyelesaian|lama|maksimal|tunggu|pengguna|jasa|dengan|cara|secara|melalui|untuk|dan|yang)(?!\\p{L})",
            FLAGS);

    private static final Pattern HOURS =
            Pattern.compile("\\d{1,2}[.:]\\d{2}\\s*+(?:-|–|s\\.?\\s?/?d|sampai|hingga)", FLAGS);

    private final Passage passage;
    private final String title;
    private final DeliveryMode titleMode;
    private final List<Doubt> doubts;

    TimesReader(Passage passage, String title, DeliveryMode titleMode, List<Doubt> doubts) {
        this.passage = passage;
        this.title = title;
        this.titleMode = titleMode;
        this.doubts = doubts;
    }

    Times read() {
        List<TimeCommitment> promises = new ArrayList<>();
        DeliveryMode below = null;
        OutlineBuilder builder = new OutlineBuilder(passage, Component.TIME, doubts);
        for (Section section : new OutlineReader(passage, Component.TIME, false, doubts).read()) {
            for (Words row : unitsToNumbers(builder.words(section.rows()))) {
                if (isNumberAlone(row) || RowText.saysNothing(row.text())) {
                    continue;
                }
                if (ModeWords.endOfHeading(row.text() + ".", 0, row.text().length())
                        >= row.text().replaceFirst("(?<!\\s)\\s*+:$", "").length()) {
                    below = ModeWords.in(row.text()).orElse(null);
                    continue;
                }
                DeliveryMode mode = ModeWords.in(row.text()).orElse(below == null ? titleMode : below);
                if (promises.size() == Times.MAX_COMMITMENTS) {
                    doubt(Kind.ROWS_TOO_MANY, row);
                    return new Times(passage.text(), promises, passage.range());
                }
                promises.add(promise(row, mode));
            }
        }
        return new Times(passage.length() == 0 ? null : passage.text(), promises, passage.range());
    }

    /** Joins a number and its unit, which have separate fields in the national form and can be on separate lines. */
    private List<Words> unitsToNumbers(List<Words> rows) {
        List<Words> together = new ArrayList<>();
        for (Words row : rows) {
            Words last = together.isEmpty() ? null : together.get(together.size() - 1);
            if (last != null
                    && last.row().marker() == null
                    && last.text().matches("[1-9]\\d{0,4}")
                    && UNIT_ALONE.matcher(row.text()).matches()) {
                together.set(
                        together.size() - 1,
                        new Words(last.row(), last.text() + " " + row.text(), last.start(), row.end()));
            } else {
                together.add(row);
            }
        }
        return together;
    }

    private static final Pattern UNIT_ALONE = Pattern.compile("(?:" + UNIT + ")\\.?", FLAGS);

    /** Whether a row is the number field of the national form alone; an empty field prints 0. */
    private boolean isNumberAlone(Words row) {
        Matcher zero = ZERO.matcher(row.text());
        if (zero.matches()) {
            doubt(Kind.TIME_ZERO, row);
            return true;
        }
        if (row.text().matches("\\d{1,6}|-++|–")) {
            doubt(row.text().matches("\\d++") ? Kind.TIME_NUMBER_ALONE : Kind.TIME_UNREAD, row);
            return true;
        }
        return false;
    }

    private static final Pattern ZERO = Pattern.compile("^0++(?:\\s*+(?:" + UNIT + "))?\\.?", FLAGS);

    private TimeCommitment promise(Words row, DeliveryMode mode) {
        String text = row.text();
        Length counted = counted(row);
        TimeCommitment.Kind kind = null;
        if (counted != null) {
            kind = waitOrCompletion(row);
        } else if (IMMEDIATE.matcher(text).find()) {
            kind = TimeCommitment.Kind.IMMEDIATE;
            doubt(Kind.TIME_IMMEDIATE, row);
        }
        try {
            return new TimeCommitment(
                    mode,
                    kind,
                    counted == null ? null : counted.amount(),
                    counted == null ? null : counted.unit(),
                    kind == null ? null : clockStart(text),
                    kind == null ? null : appliesTo(text),
                    text,
                    passage.range(row.start(), row.end()));
        } catch (Refusal outOfRange) {
            doubt(Kind.TIME_UNREAD, row);
            return new TimeCommitment(mode, null, null, null, null, null, text, passage.range(row.start(), row.end()));
        }
    }

    private record Length(int amount, Unit unit) {}

    private Length counted(Words row) {
        Matcher amount = AMOUNT.matcher(row.text());
        Set<String> found = new HashSet<>();
        Length counted = null;
        Kind odd = null;
        while (amount.find()) {
            Unit unit = unit(amount.group(5));
            String number = amount.group(3);
            found.add(amount.group(2) + " " + number + " "
                    + amount.group(5).toLowerCase(Locale.ROOT).replaceAll("\\s++", " "));
            Integer words = amount.group(4) == null ? null : inWords(amount.group(4));
            if (unit == null || number.contains(",") || number.contains(".")) {
                odd = Kind.TIME_UNIT;
            } else if (words != null && words != Integer.parseInt(number)) {
                odd = Kind.TIME_WORDS_DIFFER;
            } else if (Integer.parseInt(number) > 0) {
                if (amount.group(1) != null) {
                    doubt(Kind.TIME_SEVERAL, row);
                }
                int times = amount.group(2) == null ? 1 : Integer.parseInt(amount.group(2));
                counted = new Length(times * Integer.parseInt(number), unit);
            } else {
                odd = Kind.TIME_ZERO;
            }
        }
        Matcher words = IN_WORDS.matcher(row.text());
        while (found.isEmpty() && counted == null && words.find()) {
            Unit unit = unit(words.group(2));
            odd = unit == null ? Kind.TIME_UNIT : odd;
            Integer value = inWords(words.group(1));
            counted = unit == null || value == null ? null : new Length(value, unit);
        }
        if (found.size() > 1) {
            doubt(Kind.TIME_SEVERAL, row);
            return null;
        }
        if (odd != null) {
            doubt(odd, row);
            return null;
        }
        if (counted == null
                && !IMMEDIATE.matcher(row.text()).find()
                && !HOURS.matcher(row.text()).find()) {
            doubt(Kind.TIME_UNREAD, row);
        }
        return counted;
    }

    private static Integer inWords(String words) {
        return NUMBERS.get(words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s++", " "));
    }

    private static Unit unit(String written) {
        return switch (written.toLowerCase(Locale.ROOT).replaceAll("\\s++", " ")) {
            case "menit" -> Unit.MINUTE;
            case "jam" -> Unit.HOUR;
            case "hari" -> Unit.DAY;
            case "hari kerja" -> Unit.WORKING_DAY;
            default -> null;
        };
    }

    private TimeCommitment.Kind waitOrCompletion(Words row) {
        boolean waits = WAIT.matcher(row.text()).find();
        boolean completes = COMPLETION.matcher(row.text()).find();
        if (waits && !SURELY_WAIT.matcher(row.text()).find() || waits && completes) {
            doubt(Kind.TIME_WAIT_OR_COMPLETION, row);
        }
        return waits && !completes ? TimeCommitment.Kind.WAIT : TimeCommitment.Kind.COMPLETION;
    }

    private static String clockStart(String text) {
        Matcher start = CLOCK_START.matcher(text);
        if (!start.find()) {
            return null;
        }
        String said = start.group();
        Matcher end = NOT_IN_CLOCK_START.matcher(said);
        return (end.find() ? said.substring(0, end.start()) : said).strip();
    }

    /** The part of the service that a sentence is about; empty where it only names the service or the mode. */
    private String appliesTo(String text) {
        Matcher named = USER_OF.matcher(text);
        if (!named.find()) {
            named = NAMED.matcher(text);
            if (!named.find()) {
                return null;
            }
        }
        String part = named.group(1).strip();
        Set<String> known =
                new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]++")));
        String rest = NAMELESS.matcher(ModeWords.without(part)).replaceAll(" ").toLowerCase(Locale.ROOT);
        boolean says =
                Arrays.stream(rest.split("[^\\p{L}]++")).anyMatch(word -> !word.isEmpty() && !known.contains(word));
        return says ? part : null;
    }

    private void doubt(Kind kind, Words row) {
        doubts.add(Doubt.at(Component.TIME, kind, passage, row.start(), row.end()));
    }
}
