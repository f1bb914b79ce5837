package id.go.bps.pst.web.audit;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.holidays.Holiday;
import id.go.bps.pst.offices.holidays.HolidayList;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.InputReader;
import java.util.ArrayList;
import java.util.List;

/** The form of a year's list of holidays. */
public final class HolidaysForm {

    /** One day, every field as typed. */
    public record Row(String date, String kind, String name, String english) {
        static final Row BLANK = new Row("", Holiday.Kind.NATIONAL_HOLIDAY.name(), "", "");
    }

    private final String source;
    private final List<Row> rows;

    private HolidaysForm(String source, List<Row> rows) {
        this.source = source;
        this.rows = new ArrayList<>(rows);
    }

    /** @param list null for a year without a saved list */
    static HolidaysForm of(HolidayList list) {
        return list == null
                ? new HolidaysForm("", List.of())
                : new HolidaysForm(
                        list.source(),
                        list.holidays().stream()
                                .map(holiday -> new Row(
                                        InputReader.text(holiday.date()),
                                        holiday.kind().name(),
                                        holiday.name(),
                                        holiday.englishName()))
                                .toList());
    }

    static HolidaysForm of(FormFields fields) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < fields.rows("holiday.date"); i++) {
            rows.add(new Row(
                    fields.get("holiday.date", i).strip(),
                    fields.get("holiday.kind", i),
                    fields.get("holiday.name", i).strip(),
                    fields.get("holiday.english", i).strip()));
        }
        return new HolidaysForm(fields.get("source").strip(), rows);
    }

    /** The typed list; null where something is refused, which {@code errors} then has. */
    HolidayList toList(int year, FormErrors errors) {
        List<Holiday> holidays = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            holidays.add(errors.check(
                    "holiday." + i,
                    () -> new Holiday(
                            InputReader.date(row.date()),
                            InputReader.choice(Holiday.Kind.class, row.kind()),
                            row.name(),
                            row.english())));
        }
        errors.check("source", () -> new HolidayList(year, source, List.of()));
        if (!errors.isEmpty()) {
            return null;
        }
        try {
            return new HolidayList(year, source, holidays);
        } catch (Refusal refused) {
            errors.refuse(refused);
            return null;
        }
    }

    /** Applies the action of a button: {@code add:holiday} or {@code remove:holiday:3}, counted from 0. */
    void change(String action) {
        if (action.equals("add:holiday")) {
            rows.add(Row.BLANK);
        } else if (action.matches("remove:holiday:[0-9]{1,3}")) {
            int index = Integer.parseInt(action.substring(action.lastIndexOf(':') + 1));
            if (index < rows.size()) {
                rows.remove(index);
            }
        }
    }

    public String getSource() {
        return source;
    }

    public List<Row> getRows() {
        return rows;
    }
}
