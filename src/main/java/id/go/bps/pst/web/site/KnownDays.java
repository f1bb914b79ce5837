package id.go.bps.pst.web.site;

import id.go.bps.pst.kernel.Refused;
import id.go.bps.pst.standards.StandardOnDay.Found;
import id.go.bps.pst.standards.StandardOnDay.Kind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What past days came to, remembered for when the database cannot tell; of so many that were asked for last, so strangers fill no memory. */
final class KnownDays {

    static final int MOST = 2_000;

    /** What a day that is over came to stays so. */
    private static final Set<Kind> LASTING = EnumSet.of(Kind.HELD, Kind.BEFORE, Kind.WITHDRAWN);

    private record Day(String standard, LocalDate date) {}

    /** The one that was asked for longest ago comes first. */
    private final Map<Day, Found> known = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * What a day came to, as it is told now; as it was told before where nobody can tell now.
     *
     * @param standard its path, in one language
     * @throws RuntimeException what {@code told} threw, where it was never told before
     */
    Found find(String standard, LocalDate date, Supplier<Found> told) {
        Day day = new Day(standard, date);
        try {
            Found found = told.get();
            if (LASTING.contains(found.kind())) {
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

    private void remember(Day day, Found found) {
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
