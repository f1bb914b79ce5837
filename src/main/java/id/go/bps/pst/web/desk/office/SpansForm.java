package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.InputReader;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The form of spans of hours: a week, a season's week, or a special day. The names of its fields begin with its name; the days of a span
 * are check boxes named for the span's position.
 */
public final class SpansForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    /** One span, every field as typed. */
    public record Row(List<String> days, String opens, String closes, String mode) {
        static final Row BLANK = new Row(List.of(), "", "", "");
    }

    private final String name;
    private final List<Row> rows;

    private SpansForm(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    static SpansForm of(String name, List<HourSpan> spans) {
        return new SpansForm(name, spans.stream().map(SpansForm::row).collect(Collectors.toCollection(ArrayList::new)));
    }

    /** A form with one empty row. */
    static SpansForm blank(String name) {
        return new SpansForm(name, new ArrayList<>(List.of(Row.BLANK)));
    }

    static SpansForm of(String name, FormFields fields) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < fields.rows(name + ".opens"); i++) {
            rows.add(new Row(
                    fields.all(name + ".days." + i),
                    fields.get(name + ".opens", i).strip(),
                    fields.get(name + ".closes", i).strip(),
                    fields.get(name + ".mode", i)));
        }
        return new SpansForm(name, rows);
    }

    /** The same rows under another name: when a season before this one is removed, its own name changes. */
    SpansForm named(String other) {
        return new SpansForm(other, rows);
    }

    /** The spans; null for each that is refused. Unchanged rows keep their range in the imported file. */
    List<HourSpan> toSpans(List<HourSpan> base, FormErrors errors) {
        List<HourSpan> spans = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            spans.add(errors.check(name + "." + i, () -> span(row, base)));
        }
        return spans;
    }

    private static HourSpan span(Row row, List<HourSpan> base) {
        HourSpan typed = new HourSpan(
                row.days().stream()
                        .map(day -> InputReader.choice(DayOfWeek.class, day))
                        .filter(Objects::nonNull)
                        .toList(),
                InputReader.time(row.opens()),
                InputReader.endTime(row.closes()),
                InputReader.choice(DeliveryMode.class, row.mode()),
                null);
        return base.stream()
                .filter(span -> row(span).equals(row(typed)))
                .findFirst()
                .orElse(typed);
    }

    private static Row row(HourSpan span) {
        return new Row(
                span.days().stream().map(DayOfWeek::name).toList(),
                time(span.opens()),
                span.closes().equals(HourSpan.END_OF_DAY) ? "24.00" : time(span.closes()),
                span.mode() == null ? "" : span.mode().name());
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }

    void add() {
        rows.add(Row.BLANK);
    }

    void remove(int index) {
        if (index < rows.size()) {
            rows.remove(index);
        }
    }

    public String getName() {
        return name;
    }

    public List<Row> getRows() {
        return rows;
    }
}
