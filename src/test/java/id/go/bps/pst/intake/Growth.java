package id.go.bps.pst.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.patterns.SmallStack;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** How the work grows with the text, in time of the processor, so that a busy machine does not count. */
final class Growth {

    private static final long NANOS_PER_MILLI = 1_000_000;

    /** Work that grows as its square takes sixteen times as long for a text four times as long. */
    private static final int MOST_FOR_FOUR_TIMES = 9;

    /** Shorter times cannot be distinguished from chance. */
    private static final long SMALL = 150 * NANOS_PER_MILLI;

    private Growth() {}

    /** @param text of a length */
    static void requireLinear(Consumer<String> reader, IntFunction<String> text, int length) {
        reader.accept(text.apply(length / 4));
        long once = nanos(reader, text.apply(length));
        long fourTimes = nanos(reader, text.apply(4 * length));
        for (int again = 0; again < 3 && isMore(once, fourTimes); again++) {
            once = Math.max(once, nanos(reader, text.apply(length)));
            fourTimes = Math.min(fourTimes, nanos(reader, text.apply(4 * length)));
        }
        assertThat(isMore(once, fourTimes))
                .as(
                        "%d ms for %d characters and %d ms for four times as many",
                        once / NANOS_PER_MILLI, length, fourTimes / NANOS_PER_MILLI)
                .isFalse();
    }

    private static boolean isMore(long once, long fourTimes) {
        return fourTimes > SMALL + MOST_FOR_FOUR_TIMES * once;
    }

    private static long nanos(Consumer<String> reader, String text) {
        long[] taken = new long[1];
        SmallStack.run(() -> {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            reader.accept(text);
            taken[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
        });
        return taken[0];
    }
}
