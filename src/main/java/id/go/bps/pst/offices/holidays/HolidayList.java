package id.go.bps.pst.offices.holidays;

import id.go.bps.pst.kernel.PlainText;
import id.go.bps.pst.kernel.Refusal;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The national holidays and the collective leave of one year, one immutable document.
 *
 * @param year the year of all its days
 * @param source the decision on which it is based, such as the numbers of the joint decree
 * @param holidays by date, one a date
 */
public record HolidayList(int year, String source, List<Holiday> holidays) implements Serializable {

    public static final int MAX_HOLIDAYS = 60;
    public static final int MAX_SOURCE = 300;

    public HolidayList {
        source = PlainText.required("source", source, MAX_SOURCE);
        holidays = holidays == null
                ? List.of()
                : holidays.stream().sorted(Comparator.comparing(Holiday::date)).toList();
        if (holidays.size() > MAX_HOLIDAYS) {
            throw Refusal.invalid("too_many_rows", MAX_HOLIDAYS, holidays.size())
                    .in("holidays");
        }
        Set<Object> dates = new HashSet<>();
        for (Holiday holiday : holidays) {
            if (holiday.date().getYear() != year) {
                throw Refusal.invalid("holiday_of_another_year", String.valueOf(year), holiday.name())
                        .in("holidays");
            }
            if (!dates.add(holiday.date())) {
                throw Refusal.invalid("holiday_twice", holiday.name()).in("holidays");
            }
        }
    }
}
