package id.go.bps.pst.intake.reading;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.layout.Layout;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.intake.layout.RowText;
import id.go.bps.pst.intake.layout.TextLine;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.content.Decree;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the decree in a document's head: its number, and its date where that is stated. */
final class DecreeReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private static final Pattern LABEL = Pattern.compile(
            "^(?:no(?:mor|mer)?\\.?\\s{0,5})?s\\.?\\s?k\\.?(?:\\s{1,5}(?:penetapan|kepala))?\\s{0,5}[:=]?\\s{0,5}(?:(?:no\\.?|nomor)\\s{0,3}[:.]?\\s{0,5})?",
            FLAGS);
    private static final Pattern DATE_LINE =
            Pattern.compile("^(?:tanggal|tgl\\.?)(?:\\s++(?:s\\.?k\\.?|penetapan|ditetapkan))?\\s*+[:=]?\\s*+", FLAGS);
    private static final Pattern DATED = Pattern.compile(
            "(?<![\\s,(])[\\s,(]*+(?:tertanggal|tanggal|tgl\\.?)\\s*+[:=]?\\s*+(\\d{1,2}[\\s/.-]++[\\p{L}\\d]{1,10}[\\s/.-]++\\d{4})\\)?\\s*+$",
            FLAGS);
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})[\\s/.-]++(\\p{L}{3,10}|\\d{1,2})[\\s/.-]++(\\d{4})");
    private static final Pattern NOTHING = Pattern.compile("[-–—.0_/]*+|tidak\\s++ada|belum\\s++ada|n/?a|null", FLAGS);

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");

    /** In characters; the national site cuts a number here. */
    private static final int CUT_AT = 50;

    private final List<TextLine> lines;
    private final boolean[] read;
    private final Layout layout;
    private final List<Doubt> doubts;
    private Decree decree = Decree.EMPTY;
    private int line = -1;

    /** @param read whether each line has been read; the lines of the decree are marked here */
    DecreeReader(Layout layout, boolean[] read, List<Doubt> doubts) {
        this.layout = layout;
        this.lines = layout.head();
        this.read = read;
        this.doubts = doubts;
    }

    Decree read() {
        for (int i = 0; i < lines.size(); i++) {
            if (!Layout.DECREE.matcher(lines.get(i).text()).matches()) {
                continue;
            }
            line = i;
            Matcher label = LABEL.matcher(lines.get(i).text());
            String number =
                    label.find() ? lines.get(i).text().substring(label.end()).strip() : "";
            read[i] = true;
            int next = i + 1;
            if (number.isEmpty()
                    && next < lines.size()
                    && lines.get(next).text().chars().anyMatch(Character::isDigit)
                    && lines.get(next).text().length() <= Decree.MAX_NUMBER) {
                number = lines.get(next).text();
                read[next] = true;
            }
            number(i, RowText.joined(number));
            dateBelow(next);
            return decree;
        }
        doubts.add(new Doubt(null, Kind.DECREE_MISSING, "", null));
        return decree;
    }

    /** The index of the line that names the decree; -1 where none does. */
    int line() {
        return line;
    }

    private void number(int at, String written) {
        String number = written;
        LocalDate date = null;
        Matcher dated = DATED.matcher(number);
        if (dated.find() && date(dated.group(1)) != null) {
            date = date(dated.group(1));
            number = number.substring(0, dated.start()).strip();
        }
        if (NOTHING.matcher(number).matches()) {
            doubt(Kind.DECREE_MISSING, at);
            decree = new Decree(null, date, null);
            return;
        }
        try {
            decree = new Decree(number, date, null);
            if (number.length() >= CUT_AT - 1) {
                doubt(Kind.DECREE_CUT, at);
            }
        } catch (Refusal tooLong) {
            doubt(Kind.DECREE_LONG, at);
            read[at] = false;
        }
    }

    private void dateBelow(int from) {
        for (int i = from; i < Math.min(lines.size(), from + 2); i++) {
            Matcher label = DATE_LINE.matcher(lines.get(i).text());
            if (!read[i] && label.find()) {
                LocalDate date = date(lines.get(i).text().substring(label.end()));
                if (date != null) {
                    decree = new Decree(decree.number(), date, null);
                    read[i] = true;
                }
            }
        }
    }

    private static LocalDate date(String written) {
        Matcher date = DATE.matcher(written);
        if (!date.find()) {
            return null;
        }
        String month = date.group(2).toLowerCase(Locale.ROOT);
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : month(month);
        try {
            return LocalDate.of(Integer.parseInt(date.group(3)), number, Integer.parseInt(date.group(1)));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** The month from 1; 0 for none. Older spellings and abbreviations are accepted. */
    private static int month(String written) {
        String month =
                written.replaceFirst("^peb", "feb").replaceFirst("^nop", "nov").replaceFirst("^agt$", "agustus");
        for (String name : MONTHS) {
            if (name.startsWith(month)) {
                return MONTHS.indexOf(name) + 1;
            }
        }
        return 0;
    }

    private void doubt(Kind kind, int at) {
        Passage decreeLine =
                layout.whole().part(lines.get(at).start(), lines.get(at).end());
        doubts.add(Doubt.at(null, kind, decreeLine, 0, decreeLine.length()));
    }
}
