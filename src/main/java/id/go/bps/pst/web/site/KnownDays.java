package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.standards.reading.StandardOnDay.Kind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers for past days, kept for times when the database is unavailable. Their number is limited to the latest requests, so that nobody
 * can fill the memory.
 */
final class KnownDays<F> {

    static final int MOST = 2_000;

    /** Kinds of answers that never change for a past day. */
    private static final Set<Kind> LASTING = EnumSet.of(Kind.HELD, Kind.BEFORE, Kind.WITHDRAWN);

    private record Day(String page, LocalDate date) {}

    private final Function<F, Kind> kind;

    /** The entries in the order of their last use, the oldest first. */
    private final Map<Day, F> known = new LinkedHashMap<>(16, 0.75f, true);

    /** @param kind gives the kind of an answer */
    KnownDays(Function<F, Kind> kind) {
        this.kind = kind;
    }

    /**
     * Returns the present answer for a day, or an earlier one where the present cannot be read.
     *
     * @param page its path, in one language
     * @throws RuntimeException the exception of {@code source}, where there is no earlier answer
     */
    F find(String page, LocalDate date, Supplier<F> source) {
        Day day = new Day(page, date);
        try {
            F found = source.get();
            if (LASTING.contains(kind.apply(found))) {
                remember(day, found);
            }
            return found;
        } catch (Refusal none) {
            throw none;
        } catch (RuntimeException gone) {
            synchronized (known) {
                if (known.containsKey(day)) {
                    return known.get(day);
                }
            }
            throw gone;
        }
    }

    private void remember(Day day, F found) {
        synchronized (known) {
            known.put(day, found);
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
        }
    }

    int size() {
        synchronized (known) {
            return known.size();
        }
    }
}
