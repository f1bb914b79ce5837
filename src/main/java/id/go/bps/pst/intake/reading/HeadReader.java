package id.go.bps.pst.intake.reading;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.layout.Layout;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.intake.layout.RowText;
import id.go.bps.pst.intake.layout.TextLine;
import id.go.bps.pst.intake.reading.ImportedStandard.Rest;
import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.standards.content.Decree;
import id.go.bps.pst.standards.content.StandardContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the head of a document, above the first component: the office, its address and hierarchy, the service and its decree. */
final class HeadReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private static final Pattern WEB = Pattern.compile(
            "(?:https?://\\S{1,250}+|(?:www\\.)?(?:[a-z0-9-]{1,60}\\.){1,5}[a-z]{2,10}/?\\S{0,100}+)", FLAGS);
    private static final Pattern MAIL = Pattern.compile("[\\w.%+-]{1,64}@[\\w.-]{1,120}");
    private static final Pattern PHONE = Pattern.compile(
            "(?:(?:telp|telepon|tlp|phone|hp|call\\s?center)\\.?\\s*+:?\\s*+)?([(+]{0,2}\\d[\\d ().\\u2010-\\u2013-]{3,22}\\d)",
            FLAGS);
    /** "… Kota Bima 84113 43522": a postcode, followed by any number. */
    private static final Pattern AT_END = Pattern.compile(
            "(?:[\\s,(]|^)(?:kode\\s++pos\\s*+:?\\s*+)?([1-9]\\d{4})\\)?(?:[\\s,;]{1,5}(?:(?:telp|telepon|tlp)\\.?\\s*+:?\\s*+)?([(+]{0,2}\\d[\\d ().\\u2010-\\u2013-]{2,22}\\d)?)?\\s*+$",
            FLAGS);

    private static final Pattern PHONE_AT_END = Pattern.compile(
            "[\\s,;](?:(?:telp|telepon|tlp)\\.?\\s*+:?\\s*+)?((?:\\(0\\d{2,3}\\)|\\+?62|0\\d{2,3})[\\d ().\\u2010-\\u2013-]{4,18}\\d)\\s*+$",
            FLAGS);
    /** A word that introduces contacts. */
    private static final Pattern CONTACT = Pattern.compile(
            "(?<![\\p{L}\\d.@])(?:(?:telp|telepon|telpon|tlp|phone|fax|faks|faksimile|hp|wa|whatsapp)[./]?\\s{0,2}(?:(?:telp|fax|faks|wa)\\.?\\s{0,2})?[:.]?\\s{0,3}(?=[(+\\d])"
                    + "|(?:e-?mail|surel|website|web|situs|laman)\\s{0,3}:|[\\w.%+-]{1,64}@[\\w-])",
            FLAGS);

    private static final Pattern STREET = Pattern.compile(
            "^(?:jl|jln|jalan|komplek|kompleks|gedung|gd|desa|kelurahan|kel|kecamatan|kec)(?!\\w)", FLAGS);
    private static final Pattern PATH = Pattern.compile("\\s/\\s");

    private static final int MOST_UNITS = 12;

    private final Layout layout;
    private final ContactsReader contacts;
    private final List<Doubt> doubts;
    private final List<Rest> leftOver;
    private final List<TextLine> lines;
    private final boolean[] read;

    private String displayName;
    private String address;
    private String postcode;
    private List<String> hierarchy = List.of();
    private String title;

    /** The text after the office's own name at the end of the path of units; null for none. */
    private String behindPath;

    private Decree decree = Decree.EMPTY;

    HeadReader(Layout layout, ContactsReader contacts, List<Doubt> doubts, List<Rest> leftOver) {
        this.layout = layout;
        this.contacts = contacts;
        this.doubts = doubts;
        this.leftOver = leftOver;
        this.lines = layout.head();
        this.read = new boolean[lines.size()];
    }

    void read() {
        DecreeReader decreed = new DecreeReader(layout, read, doubts);
        decree = decreed.read();
        for (int i = 0; i < lines.size(); i++) {
            if (Layout.FURNITURE.matcher(lines.get(i).text()).matches()) {
                read[i] = true;
                leftOver.add(new Rest(lines.get(i).text(), line(i).range()));
            }
        }
        name();
        int path = hierarchy();
        webAndMail();
        address(path);
        title(decreed.line());
        for (int i = 0; i < lines.size(); i++) {
            if (!read[i]) {
                keep(i);
            }
        }
    }

    private void name() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            boolean office = line.toLowerCase(Locale.ROOT).contains("bps")
                    || line.toLowerCase(Locale.ROOT).contains("statistik");
            if (!read[i]
                    && office
                    && line.length() <= 200
                    && !PATH.matcher(line).find()
                    && !WEB.matcher(line).matches()
                    && !STREET.matcher(line).find()) {
                displayName = plain(line, 200);
                read[i] = displayName != null;
                return;
            }
            if (i > 5) {
                return;
            }
        }
    }

    /** The index of the line where the path of units begins; the number of lines where there is none. */
    private int hierarchy() {
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = lines.get(i).text().toLowerCase(Locale.ROOT).startsWith("badan pusat statistik")
                    && PATH.matcher(lines.get(i).text() + " ").find();
            boolean path = begins || PATH.matcher(lines.get(i).text()).results().count() > 1;
            if (!read[i] && path) {
                hierarchyFrom(i);
                return i;
            }
        }
        return lines.size();
    }

    private void hierarchyFrom(int first) {
        StringBuilder path = new StringBuilder(lines.get(first).text());
        int last = first;
        for (int i = first + 1; i < Math.min(lines.size(), first + 6) && !read[i]; i++) {
            String line = lines.get(i).text();
            String unit = path.substring(path.lastIndexOf(" / ") + 1)
                    .replaceFirst("^/\\s*+", "")
                    .strip();
            boolean begun = displayName != null
                    && !unit.equals(displayName)
                    && displayName.startsWith(unit)
                    && (unit + " " + line).length() <= displayName.length()
                    && displayName.startsWith(unit + " " + line);
            if (!PATH.matcher(" " + line + " ").find() && !begun
                    || WEB.matcher(line).matches()) {
                break;
            }
            path.append(' ').append(line);
            last = i;
        }
        List<String> units = Arrays.stream(RowText.joined(path).split(" / | /$|^/ "))
                .map(unit -> plain(unit, 200))
                .filter(unit -> unit != null)
                .collect(Collectors.toCollection(ArrayList::new));
        boolean grown = displayName != null
                && !units.isEmpty()
                && units.get(units.size() - 1).startsWith(displayName + " ");
        if (grown) {
            // Without line ends the service's name follows the office's name
            behindPath =
                    units.get(units.size() - 1).substring(displayName.length()).strip();
        }
        for (int i = first; i <= last; i++) {
            read[i] = true;
        }
        if (grown) {
            units.set(units.size() - 1, displayName);
        }
        hierarchy = List.copyOf(units.subList(0, Math.min(MOST_UNITS, units.size())));
        boolean whole = !grown
                && units.size() > 1
                && (displayName == null || units.get(units.size() - 1).equalsIgnoreCase(displayName));
        if (!whole || units.size() > MOST_UNITS) {
            Passage broken = layout.whole()
                    .part(lines.get(first).start(), lines.get(last).end());
            doubts.add(Doubt.at(null, Kind.HIERARCHY_BROKEN, broken, 0, broken.length()));
        }
    }

    private void webAndMail() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text().replaceAll("^<|>$", "");
            ContactKind kind = MAIL.matcher(line).matches()
                    ? ContactKind.EMAIL
                    : WEB.matcher(line).matches() ? ContactKind.WEB : null;
            if (!read[i] && kind == null && PHONE.matcher(line).matches()) {
                kind = ContactKind.TELEPHONE;
            }
            if (!read[i] && kind != null) {
                Matcher value = kind == ContactKind.TELEPHONE
                        ? PHONE.matcher(lines.get(i).text())
                        : null;
                int from = lines.get(i).start()
                        + (value != null && value.matches()
                                ? value.start(1)
                                : lines.get(i).text().indexOf(line));
                int to = value != null ? lines.get(i).start() + value.end(1) : from + line.length();
                contacts.head(layout.whole().part(from, to), kind);
                read[i] = true;
            }
        }
    }

    /** Reads the lines after the name, up to the path of units; without a path those that look like an address. */
    private void address(int path) {
        List<TextLine> of = new ArrayList<>();
        for (int i = 0; i < Math.min(path, lines.size()); i++) {
            boolean looks = STREET.matcher(lines.get(i).text()).find()
                    || AT_END.matcher(lines.get(i).text()).find();
            boolean goesOn =
                    !of.isEmpty() && AT_END.matcher(lines.get(i).text()).find() || path < lines.size();
            if (!read[i] && (looks || goesOn)) {
                of.add(lines.get(i));
                read[i] = true;
            }
        }
        if (of.isEmpty()) {
            return;
        }
        Passage whole =
                layout.whole().part(of.get(0).start(), of.get(of.size() - 1).end());
        Matcher contact = CONTACT.matcher(whole.text());
        int cut = contact.find() ? contact.start() : whole.length();
        street(whole.part(0, cut).strip());
        Passage behind = whole.part(cut, whole.length()).strip();
        if (behind.length() > 0) {
            contacts.head(behind);
        }
    }

    private void street(Passage place) {
        String text = place.text();
        Matcher end = AT_END.matcher(text);
        int stop = text.length();
        if (end.find()) {
            postcode = end.group(1);
            stop = end.start();
            if (end.group(2) != null) {
                contacts.head(place.part(end.start(2), end.end(2)), ContactKind.TELEPHONE);
            }
        } else {
            Matcher phone = PHONE_AT_END.matcher(text);
            if (phone.find()) {
                contacts.head(place.part(phone.start(1), phone.end(1)), ContactKind.TELEPHONE);
                stop = phone.start();
            }
            doubts.add(Doubt.at(null, Kind.POSTCODE_MISSING, place, 0, place.length()));
        }
        address = plain(text.substring(0, stop).replaceFirst("(?<![\\s,;|])[\\s,;|]++$", ""), 300);
        if (address == null && stop > 0 && !text.substring(0, stop).isBlank()) {
            leftOver.add(new Rest(text, place.range()));
        }
    }

    /**
     * Reads the title from the remaining lines above the decree, or from all remaining lines; of several lines the last consecutive ones.
     *
     * @param decreeAt index of the decree's line; -1 for none
     */
    private void title(int decreeAt) {
        int last = lastUnread(decreeAt - 1);
        if (last < 0) {
            last = lastUnread(lines.size() - 1);
        }
        if (last < 0 && behindPath != null) {
            title = plain(behindPath, StandardContent.MAX_TITLE);
            return;
        }
        if (last < 0) {
            doubts.add(new Doubt(null, Kind.TITLE_MISSING, "", null));
            return;
        }
        int first = last;
        while (first > 0
                && !read[first - 1]
                && lines.get(first - 1).to() == lines.get(first).from()) {
            first--;
        }
        Passage passage =
                layout.whole().part(lines.get(first).start(), lines.get(last).end());
        title = plain(passage.text(), StandardContent.MAX_TITLE);
        if (title == null) {
            doubts.add(Doubt.at(null, Kind.TITLE_LONG, passage, 0, passage.length()));
            return;
        }
        for (int i = first; i <= last; i++) {
            read[i] = true;
        }
    }

    private int lastUnread(int from) {
        int last = from;
        while (last >= 0 && read[last]) {
            last--;
        }
        return last;
    }

    private Passage line(int line) {
        return layout.whole().part(lines.get(line).start(), lines.get(line).end());
    }

    private void keep(int line) {
        Passage rest = line(line);
        leftOver.add(new Rest(rest.text(), rest.range()));
        doubts.add(Doubt.at(null, Kind.HEADER_UNREAD, rest, 0, rest.length()));
    }

    /** The text in stored form; null where it is not allowed. */
    private static String plain(String written, int most) {
        String joined = RowText.joined(written);
        try {
            return PlainText.optional("head", RowText.withoutMarkup(joined), most);
        } catch (Refusal cannotBeKept) {
            return null;
        }
    }

    String displayName() {
        return displayName;
    }

    String address() {
        return address;
    }

    String postcode() {
        return postcode;
    }

    List<String> units() {
        return hierarchy;
    }

    String serviceName() {
        return title;
    }

    Decree setBy() {
        return decree;
    }
}
