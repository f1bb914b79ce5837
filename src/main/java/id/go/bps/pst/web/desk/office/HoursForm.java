package id.go.bps.pst.web.desk.office;

import id.go.bps.pst.kernel.Refusal;
import id.go.bps.pst.offices.hours.Closure;
import id.go.bps.pst.offices.hours.HourExceptions;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.hours.Season;
import id.go.bps.pst.offices.hours.SpecialDay;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import id.go.bps.pst.web.forms.InputReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** The form of an office's hours: the week and the exceptions. */
public final class HoursForm {

    /** A season, every field as typed. */
    public record SeasonRow(String name, String english, String from, String until, SpansForm hours) {
        private SeasonRow at(int index) {
            return new SeasonRow(name, english, from, until, hours.named(weekOf(index)));
        }

        private static String weekOf(int index) {
            return "season." + index + ".hours";
        }
    }

    /** A special day, every field as typed. */
    public record SpecialRow(String date, String reason, String english, SpansForm hours) {
        private SpecialRow at(int index) {
            return new SpecialRow(date, reason, english, hours.named(hoursOf(index)));
        }

        private static String hoursOf(int index) {
            return "special." + index + ".hours";
        }
    }

    /** A closure, every field as typed. */
    public record ClosureRow(String from, String until, String reason, String english) {}

    private static final String WEEK = "hours";

    private final SpansForm week;
    private final List<SeasonRow> seasons = new ArrayList<>();
    private final List<SpecialRow> specials = new ArrayList<>();
    private final List<ClosureRow> closures = new ArrayList<>();

    private HoursForm(SpansForm week) {
        this.week = week;
    }

    static HoursForm of(OfficeProfile profile) {
        HoursForm form = new HoursForm(SpansForm.of(WEEK, profile.hours()));
        HourExceptions exceptions = profile.exceptions();
        for (Season season : exceptions.seasons()) {
            form.seasons.add(new SeasonRow(
                    season.name(),
                    text(season.englishName()),
                    InputReader.text(season.from()),
                    InputReader.text(season.until()),
                    SpansForm.of(SeasonRow.weekOf(form.seasons.size()), season.hours())));
        }
        for (SpecialDay day : exceptions.specialDays()) {
            form.specials.add(new SpecialRow(
                    InputReader.text(day.date()),
                    text(day.reason()),
                    text(day.englishReason()),
                    SpansForm.of(SpecialRow.hoursOf(form.specials.size()), day.hours())));
        }
        for (Closure closure : exceptions.closures()) {
            form.closures.add(new ClosureRow(
                    InputReader.text(closure.from()),
                    closure.until().equals(closure.from()) ? "" : InputReader.text(closure.until()),
                    text(closure.reason()),
                    text(closure.englishReason())));
        }
        return form;
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    static HoursForm of(FormFields fields) {
        HoursForm form = new HoursForm(SpansForm.of(WEEK, fields));
        for (int i = 0; i < fields.rows("season.name"); i++) {
            form.seasons.add(new SeasonRow(
                    fields.get("season.name", i).strip(),
                    fields.get("season.english", i).strip(),
                    fields.get("season.from", i).strip(),
                    fields.get("season.until", i).strip(),
                    SpansForm.of(SeasonRow.weekOf(i), fields)));
        }
        for (int i = 0; i < fields.rows("special.date"); i++) {
            form.specials.add(new SpecialRow(
                    fields.get("special.date", i).strip(),
                    fields.get("special.reason", i).strip(),
                    fields.get("special.english", i).strip(),
                    SpansForm.of(SpecialRow.hoursOf(i), fields)));
        }
        for (int i = 0; i < fields.rows("closure.from"); i++) {
            form.closures.add(new ClosureRow(
                    fields.get("closure.from", i).strip(),
                    fields.get("closure.until", i).strip(),
                    fields.get("closure.reason", i).strip(),
                    fields.get("closure.english", i).strip()));
        }
        return form;
    }

    /** The profile with these hours; null where something is refused. */
    OfficeProfile toProfile(OfficeProfile base, FormErrors errors) {
        List<HourSpan> spans = week.toSpans(base.hours(), errors);
        List<Season> seasonList = new ArrayList<>();
        for (int i = 0; i < seasons.size(); i++) {
            seasonList.add(season(i, errors));
        }
        List<SpecialDay> specialDays = new ArrayList<>();
        for (int i = 0; i < specials.size(); i++) {
            specialDays.add(special(i, errors));
        }
        List<Closure> closureList = new ArrayList<>();
        for (int i = 0; i < closures.size(); i++) {
            ClosureRow row = closures.get(i);
            closureList.add(errors.check(
                    "closure." + i,
                    () -> new Closure(
                            InputReader.date(row.from()), InputReader.date(row.until()), row.reason(), row.english())));
        }
        if (!errors.isEmpty()) {
            return null;
        }
        return check(errors, () -> base.serving(spans, new HourExceptions(closureList, specialDays, seasonList)));
    }

    private Season season(int index, FormErrors errors) {
        SeasonRow row = seasons.get(index);
        int before = errors.size();
        List<HourSpan> hours = row.hours().toSpans(List.of(), errors);
        return errors.size() > before
                ? null
                : errors.check(
                        "season." + index,
                        () -> new Season(
                                row.name(),
                                row.english(),
                                InputReader.date(row.from()),
                                InputReader.date(row.until()),
                                hours));
    }

    private SpecialDay special(int index, FormErrors errors) {
        SpecialRow row = specials.get(index);
        int before = errors.size();
        List<HourSpan> hours = row.hours().toSpans(List.of(), errors);
        return errors.size() > before
                ? null
                : errors.check(
                        "special." + index,
                        () -> new SpecialDay(InputReader.date(row.date()), row.reason(), row.english(), hours));
    }

    /** A refusal about several rows is shown beside their list. */
    private static OfficeProfile check(FormErrors errors, Supplier<OfficeProfile> profile) {
        try {
            return profile.get();
        } catch (Refusal refused) {
            errors.refuse(refused);
            return null;
        }
    }

    /** Applies a button: {@code add:hours}, {@code remove:season:0}, {@code add:special.2.hours}, {@code remove:closure:1}. */
    void change(String action) {
        String[] words = action.split(":", 3);
        if (words.length == 2 && words[0].equals("add")) {
            add(words[1]);
        } else if (words.length == 3 && words[0].equals("remove") && words[2].matches("[0-9]{1,3}")) {
            remove(words[1], Integer.parseInt(words[2]));
        }
    }

    private void add(String what) {
        switch (what) {
            case "season" ->
                seasons.add(new SeasonRow("", "", "", "", SpansForm.blank(SeasonRow.weekOf(seasons.size()))));
            case "special" ->
                specials.add(new SpecialRow("", "", "", SpansForm.blank(SpecialRow.hoursOf(specials.size()))));
            case "closure" -> closures.add(new ClosureRow("", "", "", ""));
            default -> spans(what).ifPresent(SpansForm::add);
        }
    }

    private void remove(String what, int index) {
        switch (what) {
            case "season" -> {
                removeAt(seasons, index);
                for (int i = 0; i < seasons.size(); i++) {
                    seasons.set(i, seasons.get(i).at(i));
                }
            }
            case "special" -> {
                removeAt(specials, index);
                for (int i = 0; i < specials.size(); i++) {
                    specials.set(i, specials.get(i).at(i));
                }
            }
            case "closure" -> removeAt(closures, index);
            default -> spans(what).ifPresent(spans -> spans.remove(index));
        }
    }

    private static void removeAt(List<?> rows, int index) {
        if (index < rows.size()) {
            rows.remove(index);
        }
    }

    private Optional<SpansForm> spans(String name) {
        List<SpansForm> all = new ArrayList<>(List.of(week));
        seasons.forEach(season -> all.add(season.hours()));
        specials.forEach(day -> all.add(day.hours()));
        return all.stream().filter(spans -> spans.getName().equals(name)).findFirst();
    }

    public SpansForm getWeek() {
        return week;
    }

    public List<SeasonRow> getSeasons() {
        return seasons;
    }

    public List<SpecialRow> getSpecials() {
        return specials;
    }

    public List<ClosureRow> getClosures() {
        return closures;
    }
}
