package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.standards.reading.StandardOnDay.Kind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What past days came to, remembered for when the database cannot tell; of so many that were asked for last, so strangers fill no memory. */
final class KnownDays<F> {

    static final int MOST = 2_000;

    /** What a day that is over came to stays so. */
    private static final Set<Kind> LASTING = EnumSet.of(Kind.HELD, Kind.BEFORE, Kind.WITHDRAWN);

    private record Day(String page, LocalDate date) {}

    private final Function<F, Kind> kind;

    /** The one that was asked for longest ago comes first. */
    private final Map<Day, F> known = new LinkedHashMap<>(16, 0.75f, true);

    /** @param kind what an answer says of its day */
    KnownDays(Function<F, Kind> kind) {
        this.kind = kind;
    }

    /**
     * What a day came to, as it is told now; as it was told before where nobody can tell now.
     *
     * @param page its path, in one language
     * @throws RuntimeException what {@code told} threw, where it was never told before
     */
    F find(String page, LocalDate date, Supplier<F> told) {
        Day day = new Day(page, date);
        try {
            F found = told.get();
            if (LASTING.contains(kind.apply(found))) {
                remember(day, found);
            }
            return found;
        } catch (Refused none) {
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
