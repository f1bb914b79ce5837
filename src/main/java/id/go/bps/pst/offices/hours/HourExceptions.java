package id.go.bps.pst.offices.hours;

import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The exceptions from an office's usual week; each list is ordered by date.
 *
 * @param closures may overlap
 * @param specialDays one a date at most
 * @param seasons do not overlap: a day has one week
 */
public record HourExceptions(List<Closure> closures, List<SpecialDay> specialDays, List<Season> seasons)
        implements Serializable {

    public static final HourExceptions NONE = new HourExceptions(List.of(), List.of(), List.of());
    public static final int MAX_ROWS = 60;

    public HourExceptions {
        closures =
                sorted("closures", closures, Comparator.comparing(Closure::from).thenComparing(Closure::until));
        specialDays = sorted("specialDays", specialDays, Comparator.comparing(SpecialDay::date));
        seasons = sorted("seasons", seasons, Comparator.comparing(Season::from));
        Set<LocalDate> dates = new HashSet<>();
        for (SpecialDay day : specialDays) {
            if (!dates.add(day.date())) {
                throw Refusal.invalid("special_twice").in("specialDays");
            }
        }
        for (int i = 1; i < seasons.size(); i++) {
            if (seasons.get(i - 1).holdsOn(seasons.get(i).from())) {
                throw Refusal.invalid(
                                "seasons_overlap",
                                seasons.get(i - 1).name(),
                                seasons.get(i).name())
                        .in("seasons");
            }
        }
    }

    private static <T> List<T> sorted(String field, List<T> rows, Comparator<T> order) {
        if (rows == null) {
            return List.of();
        }
        if (rows.size() > MAX_ROWS) {
            throw Refusal.invalid("too_many_rows", MAX_ROWS, rows.size()).in(field);
        }
        return rows.stream().sorted(order).toList();
    }

    Optional<SpecialDay> specialDay(LocalDate date) {
        return specialDays.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    Optional<Closure> closure(LocalDate date) {
        return closures.stream().filter(closure -> closure.holdsOn(date)).findFirst();
    }

    Optional<Season> season(LocalDate date) {
        return seasons.stream().filter(season -> season.holdsOn(date)).findFirst();
    }
}
