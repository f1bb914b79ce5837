package id.go.bps.pst.intake.layout;

import id.go.bps.pst.intake.layout.Headings.Heading;
import id.go.bps.pst.standards.content.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/**
 * The layout of a document: its head, the components below their headings, and the lines that each page repeats. Every line of the document
 * is in exactly one of them.
 */
public final class Layout {

    public static final Pattern FURNITURE = Pattern.compile(
            "(?:halaman|hal\\.?|page)\\s*+\\d{1,4}(?:\\s*+(?:dari|of|/)\\s*+\\d{1,4})?|-\\s*+\\d{1,4}\\s*+-|\\d{1,4}\\s*+(?:/|dari|of)\\s*+\\d{1,4}|"
                    + "(?:(?:komponen|proses)\\s++)?\\(?(?:service\\s++delivery|manufacturing)\\)?|"
                    + "standar\\s++pelayanan\\s++versi\\s++\\d{1,5}[\\s,].{1,3000}|"
                    + "(?:https?://)?(?:www\\.)?sippn\\.menpan\\.go\\.id\\S{0,300}(?:\\s++\\d{1,4}\\s*+/\\s*+\\d{1,4})?",
            Pattern.CASE_INSENSITIVE);
    public static final Pattern DECREE = Pattern.compile(
            "(?:no(?:mor|mer)?\\.?\\s{0,5})?s\\.?\\s?k\\.?(?:\\s{1,5}(?:no(?:mor)?\\.?|penetapan|kepala))?\\s{0,5}(?:[:=]|(?=\\s))\\s{0,5}.*+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int FEWEST_COMPONENTS = 3;
    private static final int LONGEST_FURNITURE = 400;
    private static final int LONGEST_REPEATED = 1_000;
    private static final int MOST_HEAD_LINES = 60;
    private static final int FEWEST_WORDS_REPEATED = 6;
    private static final int FEWEST_WORDS_OF_NAME = 3;

    private final Passage whole;
    private final List<TextLine> lines;
    private final List<Heading> headings;
    private final int headLines;

    /** The words of each line; null until they are first needed. */
    private final List<List<String>> words;

    /** Whether each line is a repetition of the page head. */
    private final boolean[] repeated;

    private Layout(Passage whole, List<TextLine> lines) {
        this.whole = whole;
        this.lines = lines;
        this.headings = withoutTitle(Headings.in(lines));
        this.headLines = headings.isEmpty()
                ? Math.min(lines.size(), MOST_HEAD_LINES)
                : headings.get(0).line();
        this.repeated = new boolean[lines.size()];
        this.words = new ArrayList<>(Collections.nCopies(lines.size(), null));
        markRepeated();
    }

    /**
     * Reads the layout. Where fewer than three components have a heading on a line of its own, headings are searched in columns and in
     * running text.
     */
    public static Layout of(Passage whole) {
        List<TextLine> lines = TextLine.of(whole);
        if (hasComponents(lines)) {
            return new Layout(whole, lines);
        }
        Passage unwoven = Columns.unwoven(whole, lines);
        if (unwoven != whole) {
            return new Layout(unwoven, TextLine.of(unwoven));
        }
        List<TextLine> parted = RunningText.parted(whole, lines);
        return new Layout(whole, hasComponents(parted) ? parted : lines);
    }

    private static boolean hasComponents(List<TextLine> lines) {
        return Headings.in(lines).stream().map(Heading::component).distinct().count() >= FEWEST_COMPONENTS;
    }

    /** Removes a heading above the decree's number: there it is the name of a service with the name of a component. */
    private List<Heading> withoutTitle(List<Heading> found) {
        int decree = -1;
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < MOST_HEAD_LINES && decree < 0; i++) {
            seen += lines.get(i).isBlank() ? 0 : 1;
            if (DECREE.matcher(lines.get(i).text()).matches()) {
                decree = i;
            }
        }
        int line = decree;
        long before = found.stream().filter(heading -> heading.line() < line).count();
        return before == 1 && found.size() > 1
                ? found.stream().filter(heading -> heading.line() > line).toList()
                : found;
    }

    private void markRepeated() {
        List<String> head = new ArrayList<>();
        Map<String, List<Integer>> starts = new HashMap<>();
        Map<String, List<Integer>> anywhere = new HashMap<>();
        for (int i = 0; i < Math.min(headLines, 3 * MOST_HEAD_LINES); i++) {
            List<String> of = words(i);
            if (!of.isEmpty()) {
                starts.computeIfAbsent(of.get(0), first -> new ArrayList<>()).add(head.size());
                for (String word : of) {
                    anywhere.computeIfAbsent(word, first -> new ArrayList<>()).add(head.size());
                    head.add(word);
                }
            }
        }
        boolean justRepeated = false;
        for (int i = headLines; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (isFurniture(i)) {
                repeated[i] = true;
                continue;
            }
            // A head that the end of a page cut in two continues in the middle of a line
            int last = markRun(i, head, justRepeated ? anywhere : starts, justRepeated);
            justRepeated = repeated[last];
            i = last;
        }
    }

    /** Marks the lines that repeat the head, beginning with one of its lines; returns the last of them, or {@code line}. */
    private int markRun(int line, List<String> head, Map<String, List<Integer>> starts, boolean goesOn) {
        List<String> first = words(line);
        int bestEnd = -1;
        for (int at : first.isEmpty() ? List.<Integer>of() : starts.getOrDefault(first.get(0), List.of())) {
            int matched = at;
            int count = 0;
            int last = -1;
            for (int i = line; i < lines.size() && i < line + 3 * MOST_HEAD_LINES; i++) {
                if (lines.get(i).isBlank() || isFurniture(i)) {
                    continue;
                }
                List<String> next = words(i);
                if (matched + next.size() > head.size()
                        || !head.subList(matched, matched + next.size()).equals(next)) {
                    break;
                }
                matched += next.size();
                count++;
                last = i;
            }
            int said = matched - at;
            boolean enough = said >= FEWEST_WORDS_REPEATED
                    || count > 1 && said >= FEWEST_WORDS_OF_NAME
                    || (at == 0 || goesOn) && said >= FEWEST_WORDS_OF_NAME;
            bestEnd = enough ? Math.max(bestEnd, last) : bestEnd;
        }
        for (int i = line; i <= bestEnd; i++) {
            repeated[i] = !lines.get(i).isBlank();
        }
        return Math.max(line, bestEnd);
    }

    private boolean isFurniture(int line) {
        String text = lines.get(line).text();
        return text.length() > 2
                && text.length() < LONGEST_FURNITURE
                && FURNITURE.matcher(text).matches();
    }

    private List<String> words(int line) {
        List<String> known = words.get(line);
        if (known == null) {
            String text = lines.get(line).text();
            StringTokenizer each =
                    new StringTokenizer(text.length() > LONGEST_REPEATED ? "" : text.toLowerCase(Locale.ROOT));
            List<String> split = new ArrayList<>(each.countTokens());
            while (each.hasMoreTokens()) {
                split.add(each.nextToken());
            }
            known = split;
            words.set(line, known);
        }
        return known;
    }

    /** The lines above the first heading, without blank ones. */
    public List<TextLine> head() {
        return lines.subList(0, headLines).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    public Passage whole() {
        return whole;
    }

    public List<Heading> headings() {
        return headings;
    }

    public Passage heading(Heading heading) {
        TextLine last = lines.get(heading.line() + heading.lines() - 1);
        int end = heading.bodyAt() >= 0 ? heading.bodyAt() : last.end();
        return whole.part(lines.get(heading.line()).start(), end);
    }

    /** The text below each heading, without repeated lines and without surrounding blank lines. */
    public Map<Component, Passage> bodies() {
        Map<Component, List<Passage>> pieces = new EnumMap<>(Component.class);
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int next = i + 1 < headings.size() ? headings.get(i + 1).line() : lines.size();
            List<Passage> of = pieces.computeIfAbsent(heading.component(), component -> new ArrayList<>());
            if (heading.bodyAt() >= 0) {
                of.add(whole.part(heading.bodyAt(), lines.get(heading.line()).to()));
            }
            body(heading.line() + heading.lines(), next, of);
        }
        Map<Component, Passage> bodies = new EnumMap<>(Component.class);
        pieces.forEach((component, of) -> bodies.put(component, Passage.of(of).strip()));
        return bodies;
    }

    private void body(int from, int to, List<Passage> pieces) {
        int i = from;
        while (i < to) {
            if (repeated[i]) {
                i++;
                continue;
            }
            int end = i;
            while (end < to && !repeated[end]) {
                end++;
            }
            // The blank lines of a page break are removed with it, so that the sentence around it is one
            int first = i;
            while (first < end && lines.get(first).isBlank() && i > from) {
                first++;
            }
            int last = end;
            while (last > first && lines.get(last - 1).isBlank() && end < to) {
                last--;
            }
            if (last > first) {
                pieces.add(
                        whole.part(lines.get(first).from(), lines.get(last - 1).to()));
            }
            i = end;
        }
    }

    /** The lines that pages repeat. */
    public List<Passage> repeated() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (repeated[i]) {
                passages.add(whole.part(lines.get(i).start(), lines.get(i).end()));
            }
        }
        return passages;
    }

    /** The text below the head of a document that has no heading. */
    public List<Passage> rest() {
        if (!headings.isEmpty()) {
            return List.of();
        }
        return lines.subList(headLines, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .map(line -> whole.part(line.start(), line.end()))
                .toList();
    }
}
