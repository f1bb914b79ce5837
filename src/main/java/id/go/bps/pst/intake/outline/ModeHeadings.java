package id.go.bps.pst.intake.outline;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.intake.layout.Doubt.Kind;
import id.go.bps.pst.intake.layout.Passage;
import id.go.bps.pst.intake.layout.TextScan;
import id.go.bps.pst.standards.content.Component;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings within a component that name a delivery mode, and adds a doubt where a heading is uncertain. */
final class ModeHeadings {

    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\p{Ll}{2,30}(?::|\\s++\\p{Ll})");

    private final Passage passage;
    private final String text;
    private final TextScan scan;
    private final MarkerReader markers;
    private final Component component;
    private final List<Doubt> doubts;

    ModeHeadings(Passage passage, MarkerReader markers, Component component, List<Doubt> doubts) {
        this.passage = passage;
        this.text = passage.text();
        this.scan = new TextScan(text);
        this.markers = markers;
        this.component = component;
        this.doubts = doubts;
    }

    /**
     * The end of the heading that begins at {@code from}; -1 where there is none.
     *
     * @param end of the line
     * @param mayBegin whether a new sentence may begin there; in the middle of a broken sentence only words that begin a heading count
     */
    int end(int from, int end, boolean mayBegin) {
        // In the middle of a broken sentence only words that begin a heading count
        if (from >= end || !mayBegin && !Character.isUpperCase(text.charAt(from))) {
            return -1;
        }
        int stop = ModeWords.endOfHeading(text, from, end);
        if (stop > 0) {
            int next = scan.skip(stop, end);
            if (next >= end || text.charAt(next) == ':' || text.charAt(next) == ';') {
                return stop;
            }
            if (mayBegin && markers.atLineStart(next, end, 0) != null) {
                return stop;
            }
            if (mayBegin && beginsSentence(next, end) && Character.isUpperCase(text.charAt(from))) {
                doubt(Kind.MODE_HEADING, from, Math.min(end, stop + 60));
                return stop;
            }
        }
        String line = text.substring(from, Math.min(end, from + 120));
        if (mayBegin && end - from < 100 && ModeWords.isNamed(line) && isListBelow(line, end)) {
            doubt(Kind.MODE_HEADING, from, end);
            return line.endsWith(":") ? scan.trimmedEnd(end - 1) : end;
        }
        return -1;
    }

    /** Whether a sentence begins, such as "Pengguna layanan …": a capital letter followed by small ones. */
    private boolean beginsSentence(int from, int end) {
        Matcher sentence = SENTENCE.matcher(text).region(from, end);
        return sentence.lookingAt();
    }

    private boolean isListBelow(String line, int end) {
        int at = scan.skip(end, text.length());
        Marker next = at < text.length() && at > end ? markers.atLineStart(at, scan.lineEnd(at), 0) : null;
        return next != null
                        && (next.first().isBullet() || next.readings().stream().anyMatch(one -> one.value() == 1))
                || line.endsWith(":");
    }

    private void doubt(Kind kind, int from, int to) {
        doubts.add(Doubt.at(component, kind, passage, from, Math.max(from, scan.trimmedEnd(to))));
    }
}
