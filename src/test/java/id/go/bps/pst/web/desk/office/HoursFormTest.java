package id.go.bps.pst.web.desk.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.SourceRange;
import id.go.bps.pst.offices.hours.Closure;
import id.go.bps.pst.offices.hours.HourExceptions;
import id.go.bps.pst.offices.hours.HourSpan;
import id.go.bps.pst.offices.hours.Season;
import id.go.bps.pst.offices.hours.SpecialDay;
import id.go.bps.pst.offices.profile.OfficeProfile;
import id.go.bps.pst.web.forms.FormErrors;
import id.go.bps.pst.web.forms.FormFields;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HoursFormTest {

    private static final HourSpan STATED =
            new HourSpan(List.of(), LocalTime.of(8, 0), LocalTime.of(15, 30), null, new SourceRange(3, 4));
    private static final HourSpan ONLINE = new HourSpan(
            List.of(DayOfWeek.SATURDAY), LocalTime.of(20, 0), HourSpan.END_OF_DAY, DeliveryMode.ONLINE, null);
    private static final OfficeProfile BIMA = OfficeProfile.bare("PST BPS Kota Bima")
            .serving(
                    List.of(STATED, ONLINE),
                    new HourExceptions(
                            List.of(new Closure(LocalDate.of(2026, 5, 4), null, "Pindah", "Moving")),
                            List.of(new SpecialDay(LocalDate.of(2026, 5, 1), null, null, List.of(STATED))),
                            List.of(new Season(
                                    "Ramadan",
                                    null,
                                    LocalDate.of(2026, 2, 18),
                                    LocalDate.of(2026, 3, 19),
                                    List.of(ONLINE)))));

    private final FormErrors errors = new FormErrors();

    @Test
    void an_unchanged_form_gives_the_same_profile() {
        OfficeProfile plain = OfficeProfile.bare("PST").serving(List.of(STATED, ONLINE), HourExceptions.NONE);
        assertThat(HoursForm.of(plain).toProfile(plain, errors)).isEqualTo(plain);
        OfficeProfile again = HoursForm.of(BIMA).toProfile(BIMA, errors);
        assertThat(again.exceptions().closures()).isEqualTo(BIMA.exceptions().closures());
        assertThat(again.exceptions().seasons()).isEqualTo(BIMA.exceptions().seasons());
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void hours_keep_the_days_that_were_ticked() {
        Map<String, String[]> fields = new TreeMap<>();
        fields.put("hours.opens", new String[] {"8.00", "13.00"});
        fields.put("hours.closes", new String[] {"12.00", "24.00"});
        fields.put("hours.mode", new String[] {"", "ONLINE"});
        fields.put("hours.days.0", new String[] {"FRIDAY", "MONDAY"});
        OfficeProfile saved = HoursForm.of(new FormFields(fields)).toProfile(BIMA, errors);
        assertThat(saved.hours().get(0).days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(saved.hours().get(1).days()).isEmpty();
        assertThat(saved.hours().get(1).closes()).isEqualTo(HourSpan.END_OF_DAY);
        assertThat(saved.hours().get(1).mode()).isEqualTo(DeliveryMode.ONLINE);
        assertThat(saved.exceptions()).isEqualTo(HourExceptions.NONE);
    }

    @Test
    void each_refusal_names_its_row() {
        HoursForm form = HoursForm.of(BIMA);
        form.change("add:hours");
        form.change("add:season");
        form.change("add:special");
        form.change("add:special.1.hours");
        form.change("add:closure");
        assertThat(form.toProfile(BIMA, errors)).isNull();
        assertThat(errors.getFields())
                .containsExactlyInAnyOrder(
                        "hours.2", "season.1.hours.0", "special.1.hours.0", "special.1.hours.1", "closure.1");
    }

    @Test
    void overlapping_seasons_are_refused_at_the_list_of_seasons() {
        HoursForm form = HoursForm.of(new FormFields(Map.of(
                "season.name", new String[] {"Ramadan", "Puasa"},
                "season.english", new String[] {"", ""},
                "season.from", new String[] {"2026-02-18", "19-3-2026"},
                "season.until", new String[] {"2026-03-19", "2026-03-20"},
                "season.0.hours.opens", new String[] {"08.00"},
                "season.0.hours.closes", new String[] {"15.00"},
                "season.1.hours.opens", new String[] {"08.00"},
                "season.1.hours.closes", new String[] {"15.00"})));
        assertThat(form.toProfile(BIMA, errors)).isNull();
        assertThat(errors.getFields()).containsExactly("seasons");
    }

    @Test
    void a_season_is_removed_with_its_week_and_the_next_keeps_its_own() {
        HoursForm form = HoursForm.of(BIMA);
        form.change("add:season");
        form.change("remove:season:0");
        assertThat(form.getSeasons()).singleElement().satisfies(season -> {
            assertThat(season.hours().getName()).isEqualTo("season.0.hours");
            assertThat(season.hours().getRows()).singleElement().isEqualTo(SpansForm.Row.BLANK);
        });
        form.change("remove:season.0.hours:0");
        assertThat(form.getSeasons().get(0).hours().getRows()).isEmpty();
        form.change("remove:closure:7");
        form.change("remove:nothing:0");
        form.change("add:season.9.hours");
        form.change("nonsense");
    }

    /** Half of the entries are good ones, so that some forms are accepted. */
    @Provide
    Arbitrary<String> entries() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "08.00", "8:5", "12.00", "24.00", "2026-02-18", "19-3-2026", "MONDAY", "ONLINE", "Puasa"),
                Arbitraries.strings().ofMaxLength(300));
    }

    @Property(tries = 500)
    void any_input_and_button_gives_hours_or_refusals_without_an_error(
            @ForAll List<@From("entries") String> entered, @ForAll @From("buttons") List<String> buttons) {
        List<String> names = List.of(
                "hours.opens",
                "hours.closes",
                "hours.mode",
                "hours.days.0",
                "season.name",
                "season.from",
                "season.until",
                "season.0.hours.opens",
                "season.0.hours.closes",
                "special.date",
                "special.0.hours.opens",
                "closure.from",
                "closure.until");
        Map<String, String[]> fields = new TreeMap<>();
        for (int i = 0; i < entered.size(); i++) {
            fields.merge(names.get(i % names.size()), new String[] {entered.get(i)}, HoursFormTest::both);
        }
        HoursForm form = HoursForm.of(new FormFields(fields));
        buttons.forEach(form::change);
        FormErrors refused = new FormErrors();
        assertThat(form.toProfile(BIMA, refused) == null).isEqualTo(refused.size() > 0);
    }

    @Provide
    Arbitrary<List<String>> buttons() {
        return Arbitraries.of(
                        "add:hours",
                        "add:season",
                        "add:special",
                        "add:closure",
                        "add:season.0.hours",
                        "add:special.7.hours",
                        "remove:hours:0",
                        "remove:season:0",
                        "remove:special:1",
                        "remove:closure:999",
                        "remove:closure:-1",
                        "theirs",
                        "add:")
                .list()
                .ofMaxSize(5);
    }

    private static String[] both(String[] some, String[] others) {
        return Stream.concat(Stream.of(some), Stream.of(others)).toArray(String[]::new);
    }
}
