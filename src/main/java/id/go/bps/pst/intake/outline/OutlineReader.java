package id.go.bps.pst.intake.outline;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.intake.layout.RowText;
import id.go.bps.pst.intake.layout.TextScan;
import id.go.bps.pst.intake.outline.ListLevels.Neighbours;
import id.go.bps.pst.intake.outline.ListLevels.Place;
import id.go.bps.pst.intake.outline.Marker.Reading;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.standards.content.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads text with any numbering, one row a line or many in one paragraph, into rows with their depth, below headings that name a delivery
 * mode. Every word becomes part of a row or a heading, except a word such as "Alur:" after a heading.
 */
public final class OutlineReader {

    /**
     * A list below one heading.
     *
     * @param heading of the list, null where it has none
     */
    public record Section(DeliveryMode mode, int headingStart, int headingEnd, List<Row> rows) {
        boolean hasHeading() {
            return headingEnd > headingStart;
        }
    }

    /**
     * One row.
     *
     * @param marker as written; null where there was none
     * @param depth from 0
     * @param start index of its words in the passage
     * @param end index after them
     */
    public record Row(String marker, int depth, int start, int end) {}

    /** Words that only introduce the following rows. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:alur|prosedur|mekanisme|langkah(?:-langkah)?|persyaratan|syarat)(?:\\s++(?:pelayanan|layanan))?(?:\\s++sebagai\\s++berikut)?\\s*+:\\s*+",
            Pattern.CASE_INSENSITIVE);

    private static final int MIN_WIDTH = 60;
    private static final int SHORTEST_BESIDE_DASH = 3;
    private static final int LONGEST_MARKER = 20;

    private final Passage passage;
    private final String text;
    private final Component component;
    private final boolean modes;
    private final MarkerReader markers;
    private final TextScan scan;
    private final ModeHeadings headings;
    private final ListLevels levels = new ListLevels();
    private final List<Section> sections = new ArrayList<>();
    private final List<Doubt> doubts;

    private final SeenNumbers seen = new SeenNumbers();

    /** The number of the last heading; a heading is no row. */
    private Marker headed;

    private List<Row> rows = new ArrayList<>();
    private String marker;
    private int depth;
    private int rowStart = -1;
    private int rowEnd;
    private int width = MIN_WIDTH;
    private boolean anyMarker;

    /** @param modes whether a heading that names a mode begins a new list, also in a line with other words */
    public OutlineReader(Passage passage, Component component, boolean modes, List<Doubt> doubts) {
        this.passage = passage;
        this.text = passage.text();
        this.component = component;
        this.modes = modes;
        this.doubts = doubts;
        this.markers = new MarkerReader(text);
        this.scan = new TextScan(text);
        this.headings = new ModeHeadings(passage, markers, component, doubts);
    }

    public List<Section> read() {
        sections.add(new Section(null, 0, 0, rows));
        lookAhead();
        int at = 0;
        boolean blank = true;
        int previous = 0;
        while (at < text.length()) {
            int end = scan.lineEnd(at);
            int from = scan.skip(at, end);
            if (from == end) {
                blank = true;
            } else {
                line(at, from, scan.trim(from, end), blank, previous);
                previous = scan.trim(from, end) - from;
                blank = false;
            }
            at = end + 1;
        }
        close();
        return sections.stream()
                .filter(section -> section.hasHeading() || !section.rows().isEmpty())
                .toList();
    }

    private void lookAhead() {
        int at = 0;
        while (at < text.length()) {
            int end = scan.lineEnd(at);
            int from = scan.skip(at, end);
            width = Math.max(width, Math.min(200, scan.trim(from, end) - from));
            Marker first = from < end ? markers.atLineStart(from, end, scan.indent(at, from)) : null;
            int next = from;
            while (first != null) {
                seen.see(first);
                anyMarker = true;
                next = first.text();
                first = next < end ? markers.atLineStart(next, end, 0) : null;
            }
            int reach = reach(end);
            for (int i = next; i < end; i++) {
                Marker inline = scan.atWord(i, next) ? markers.inline(i, reach) : null;
                if (inline != null) {
                    seen.see(inline);
                }
            }
            at = end + 1;
        }
    }

    private void line(int lineStart, int from, int end, boolean blank, int previous) {
        int at = from;
        Marker outer = null;
        Marker first = markers.atLineStart(from, end, scan.indent(lineStart, from));
        while (first != null && first.text() < end) {
            Marker inner = markers.atLineStart(first.text(), end, first.indent());
            if (inner == null || inner.text() >= end) {
                break;
            }
            outer = outer == null ? first : outer;
            first = inner;
        }
        if (first != null && first.text() >= end) {
            // A number alone; its words are on the next line
            first = first.first().isBullet() || isNextLineWords(end) ? first : null;
        }
        int words = first == null ? from : first.text();
        int heading = headingEnd(words, end, first != null || rowStart < 0 || blank || endsSentence());
        if (heading > 0) {
            at = openSection(words, heading, end, outer == null ? first : outer);
        } else if (first != null) {
            at = markedRow(outer, first);
        } else if (!goesOn(from, blank, previous)) {
            unmarkedRow(from);
        }
        inline(at, end);
    }

    /** Reads the rows in the rest of a line. */
    private void inline(int from, int end) {
        int begun = from;
        int reach = reach(end);
        for (int at = from; at < end; at++) {
            if (!scan.atWord(at, begun)) {
                continue;
            }
            Marker found = markers.inline(at, reach);
            if (found == null || found.isDash() && !parts(found)) {
                continue;
            }
            int heading = found.first().isBullet() ? -1 : headingEnd(found.text(), end, true);
            if (heading > 0) {
                rowEnd = Math.max(rowEnd, scan.trimmedEnd(at));
                at = openSection(found.text(), heading, end, found) - 1;
                begun = at + 1;
                continue;
            }
            if (take(found, null)) {
                at = found.text() - 1;
                begun = found.text();
            } else if (rowStart < 0) {
                open(null, 0, at, at);
            }
        }
        if (rowStart >= 0) {
            rowEnd = Math.max(rowEnd, end);
        }
    }

    private int markedRow(Marker outer, Marker first) {
        if (outer != null && !outer.first().isBullet()) {
            doubt(Kind.MARKER_DOUBLE, outer.start(), first.end());
        }
        if (take(first, outer)) {
            return first.text();
        }
        return first.start();
    }

    private boolean take(Marker found, Marker outer) {
        Place place = restart(found) ? new Place(0, Kind.NUMBERING_RUNS_ON) : levels.take(found, around(found));
        if (place == null) {
            if (found.lineStart()) {
                unmarkedRow(found.start());
            }
            return false;
        }
        int start = outer == null ? found.start() : outer.start();
        String written = written(start, found.end());
        open(
                written.length() > LONGEST_MARKER ? written(found.start(), found.end()) : written,
                place.depth(),
                start,
                found.text());
        if (place.doubt() != null) {
            doubt(place.doubt(), start, scan.shortly(found.end()));
        }
        if (found.isDash() && !found.lineStart()) {
            doubt(Kind.DASH_SPLIT, found.start(), scan.shortly(found.end()));
        }
        return true;
    }

    /** The marker as written; a bullet of a font that only Word has is replaced by a common one. */
    private String written(int start, int end) {
        return RowText.joined(text.substring(start, end)).replaceAll("[\\uE000-\\uF8FF]", "•");
    }

    /** A number that continues the last heading's number begins a row for all modes. */
    private boolean restart(Marker found) {
        if (headed == null || !found.lineStart() || found.first().isBullet()) {
            return false;
        }
        Reading last = headed.first();
        boolean follows = found.readings().contains(new Reading(last.style(), last.value() + 1));
        if (!follows || levels.counts(found)) {
            return false;
        }
        close();
        levels.clear();
        headed = null;
        rows = new ArrayList<>();
        sections.add(new Section(null, 0, 0, rows));
        levels.take(found, new Neighbours(true, true, false, true, false));
        return true;
    }

    private Neighbours around(Marker found) {
        char before = scan.charBefore(found.start());
        boolean headingBefore = rowStart < 0 && sections.size() > 1;
        boolean capital = found.text() < text.length() && !Character.isLowerCase(text.charAt(found.text()));
        boolean parted = found.first().style().contains(")") || capital || before == ':' || before == ';';
        boolean hangs = rowStart >= 0 && marker == null && before == ':';
        return new Neighbours(
                seen.goOn(found) && parted,
                before == ':' || headingBefore,
                seen.comeAtLineStart(found),
                capital,
                hangs);
    }

    private int headingEnd(int from, int end, boolean mayBegin) {
        return modes ? headings.end(from, end, mayBegin) : -1;
    }

    private int openSection(int from, int stop, int end, Marker number) {
        close();
        levels.clear();
        headed = number == null || number.first().isBullet() ? headed : number;
        rows = new ArrayList<>();
        DeliveryMode mode = ModeWords.ofHeading(text.substring(from, stop)).orElse(null);
        sections.add(new Section(mode, from, stop, rows));
        int at = scan.skip(stop, end);
        while (at < end && (text.charAt(at) == ':' || text.charAt(at) == ';')) {
            at = scan.skip(at + 1, end);
        }
        Matcher lead = LEAD.matcher(text).region(at, end);
        if (lead.lookingAt()) {
            at = lead.end();
        }
        if (at < end && markers.inline(at, end) == null) {
            open(null, 0, at, at);
        }
        return at;
    }

    private void unmarkedRow(int from) {
        int sibling = Math.max(0, levels.depth() - 1);
        if (levels.isHanging() && scan.charBefore(scan.lineEnd(from)) == ':') {
            // The next sentence that has a list below it
            levels.clear();
            open(null, 0, from, from);
            return;
        }
        if (rowStart >= 0 && marker != null) {
            doubt(Kind.ROW_UNMARKED, from, scan.shortly(from));
        }
        open(null, sibling, from, from);
    }

    private void open(String written, int at, int markerStart, int words) {
        rowEnd = rowStart < 0 ? rowEnd : Math.max(rowStart, scan.trimmedEnd(markerStart));
        close();
        marker = written;
        depth = at;
        rowStart = words;
        rowEnd = words;
    }

    private void close() {
        int from = rowStart < 0 ? rowEnd : scan.skip(rowStart, rowEnd);
        if (rowEnd > from) {
            rows.add(new Row(marker, depth, from, rowEnd));
        }
        rowStart = -1;
        rowEnd = 0;
        marker = null;
    }

    /** Whether a line without a marker continues the row before it. */
    private boolean goesOn(int from, boolean blank, int previous) {
        if (rowStart < 0) {
            return false;
        }
        if (rowEnd <= rowStart) {
            return true;
        }
        char first = text.charAt(from);
        boolean small = Character.isLowerCase(first) || ",.;:)/&%".indexOf(first) >= 0;
        char last = text.charAt(rowEnd - 1);
        boolean ended = ".;:!?".indexOf(last) >= 0;
        if (blank) {
            return small && !ended;
        }
        if (small) {
            return last != ':' || anyMarker;
        }
        boolean full = previous >= width * 8 / 10;
        if (marker != null) {
            return ended ? last != ':' : previous >= width * 6 / 10 || first == '(';
        }
        return full && (!ended || anyMarker);
    }

    private boolean endsSentence() {
        return rowStart >= 0 && rowEnd > rowStart && ".:;!?".indexOf(text.charAt(rowEnd - 1)) >= 0;
    }

    /** Whether a dash in the middle of a line separates two rows: both sides must have more than a word or two. */
    private boolean parts(Marker dash) {
        char before = scan.charBefore(dash.start());
        return anyMarker
                && rowStart >= 0
                && scan.words(rowStart, dash.start()) >= SHORTEST_BESIDE_DASH
                && scan.words(dash.text(), text.length()) >= SHORTEST_BESIDE_DASH
                && (Character.isLetter(before) || ".;)".indexOf(before) >= 0);
    }

    private boolean isNextLineWords(int end) {
        int next = scan.skip(end, text.length());
        return next < text.length() && markers.atLineStart(next, scan.lineEnd(next), 0) == null;
    }

    /** How far the words of a line's last marker may reach: into the next line, if that continues a broken one. */
    private int reach(int end) {
        int lineEnd = scan.lineEnd(end);
        int from = lineEnd + 1;
        if (text.startsWith("\r\n", lineEnd)) {
            from++;
        }
        if (from >= text.length()) {
            return end;
        }
        int next = scan.lineEnd(from);
        int words = scan.skip(from, next);
        return words < next && markers.atLineStart(words, next, 0) == null ? next : end;
    }

    private void doubt(Kind kind, int from, int to) {
        doubts.add(Doubt.at(component, kind, passage, from, Math.max(from, scan.trimmedEnd(to))));
    }
}
