package id.go.bps.pst.patterns;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Characters of every kind that a pattern may distinguish. The JDK is asked for each of them whether a character class matches it. */
final class SampleCharacters {

    private static final String[] SAMPLES = IntStream.concat(
                    IntStream.concat(IntStream.range(0, 0x180), IntStream.range(0x2000, 0x2070)),
                    IntStream.of(0x300, 0x301, 0x378, 0x212A, 0x4E00, 0xD800, 0xE000, 0xF8FF, 0xFEFF, 0x1F600))
            .mapToObj(Character::toString)
            .toArray(String[]::new);

    private static final Map<String, BitSet> KNOWN = new ConcurrentHashMap<>();

    private SampleCharacters() {}

    static int count() {
        return SAMPLES.length;
    }

    static String get(int sample) {
        return SAMPLES[sample];
    }

    /** The samples that one character of a pattern takes. */
    static BitSet takenBy(String source, int flags) {
        return KNOWN.computeIfAbsent(flags + source, fresh -> ask(source, flags));
    }

    private static BitSet ask(String source, int flags) {
        Pattern one = Pattern.compile(source, flags);
        BitSet taken = new BitSet(count());
        IntStream.range(0, count())
                .filter(sample -> one.matcher(get(sample)).matches())
                .forEach(taken::set);
        return taken;
    }
}
