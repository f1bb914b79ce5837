package id.go.bps.pst.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.patterns.PatternsInCode.Found;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No regular expression of the portal's can recurse or backtrack without bound, whatever text it meets: decision 0202. */
class PatternsTest {

    private static final Path CLASSES =
            Path.of(System.getProperty("basedir", ""), "target/classes").toAbsolutePath();

    private static final int LENGTH = 5_000;
    private static final int MOST_LOOKS = 1_000;

    @Test
    void every_pattern_is_proved() {
        List<Found> patterns = PatternsInCode.in(CLASSES);
        assertThat(patterns).hasSizeGreaterThan(100);
        assertThat(patterns.stream()
                        .flatMap(each -> faults(each).stream())
                        .sorted()
                        .toList())
                .isEmpty();
    }

    /** The same property by experiment: the work grows linearly with the text, and the stack does not grow. */
    @Test
    void no_hostile_text_costs_more_than_its_length() {
        for (Found found : PatternsInCode.in(CLASSES)) {
            Pattern pattern = Pattern.compile(found.pattern(), found.flags());
            for (HostileTexts.Hostile hostile : HostileTexts.against(found.pattern(), found.flags(), 5272)) {
                long[] looks = new long[1];
                SmallStack.run(() -> looks[0] = looks(pattern, found.whole(), hostile.ofLength(LENGTH)));
                assertThat(looks[0]).as("%s at %s", found, hostile).isLessThan((long) MOST_LOOKS * LENGTH);
            }
        }
    }

    private static long looks(Pattern pattern, boolean whole, String text) {
        CountedText counted = new CountedText(text);
        Matcher matcher = pattern.matcher(counted);
        if (whole) {
            matcher.matches();
        } else {
            while (matcher.find()) {
                // to the end
            }
        }
        return counted.looks();
    }

    private static List<String> faults(Found found) {
        if (found.pattern() == null) {
            return List.of(found.place() + " makes a pattern that the compiler does not know");
        }
        return PatternProof.faults(found.pattern(), found.flags(), found.whole()).stream()
                .map(fault -> found.place() + " " + fault + ": " + found.pattern())
                .toList();
    }
}
