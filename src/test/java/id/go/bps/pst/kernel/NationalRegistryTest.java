package id.go.bps.pst.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.kernel.NationalRegistry.Line;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of offices is whole and true to its own rules. */
class NationalRegistryTest {

    private static final List<Line> LINES = NationalRegistry.all();
    private static final Map<OfficeCode, Line> BY_CODE =
            LINES.stream().collect(Collectors.toMap(Line::code, Function.identity()));

    /** The first two digits of the codes that lie in each zone, as the law divides the country. */
    private static final Map<String, Set<String>> ZONES = Map.of(
            "Asia/Jakarta",
            Set.of(
                    "00", "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35",
                    "36", "61", "62"),
            "Asia/Makassar",
            Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"),
            "Asia/Jayapura",
            Set.of("81", "82", "91", "92", "94", "95", "96", "97"));

    @Test
    void it_has_the_head_office_38_provinces_and_514_regencies_and_cities() {
        assertThat(LINES).hasSize(553);
        assertThat(LINES.stream().collect(Collectors.groupingBy(Line::kind, Collectors.counting())))
                .isEqualTo(Map.of("HEAD_OFFICE", 1L, "PROVINCE", 38L, "REGENCY", 416L, "CITY", 98L));
        assertThat(LINES.get(0).code()).isEqualTo(OfficeCode.HEAD_OFFICE);
    }

    @Test
    void codes_addresses_and_names_are_unique() {
        assertThat(LINES).extracting(Line::slug).doesNotHaveDuplicates().allMatch(Slug::isValid);
        assertThat(LINES).extracting(Line::name).doesNotHaveDuplicates();
        assertThat(LINES.stream().map(Line::ministryCode).filter(code -> !code.isEmpty()))
                .hasSize(552)
                .doesNotHaveDuplicates();
        assertThat(LINES)
                .allMatch(line -> line.slug().equals(Slug.spelled(line.name().replaceFirst("^BPS ", ""))));
    }

    @Test
    void no_other_name_is_the_address_of_another_office() {
        Map<String, OfficeCode> addresses = LINES.stream().collect(Collectors.toMap(Line::slug, Line::code));
        assertThat(LINES).allSatisfy(line -> assertThat(line.otherNames())
                .allMatch(name -> Slug.isValid(Slug.spelled(name)))
                .noneMatch(name -> addresses.containsKey(Slug.spelled(name))
                        && !addresses.get(Slug.spelled(name)).equals(line.code())));
        assertThat(LINES.stream().flatMap(line -> line.otherNames().stream())).doesNotHaveDuplicates();
    }

    @Test
    void each_office_is_below_an_office_of_the_next_higher_kind() {
        for (Line line : LINES) {
            String above =
                    line.parent() == null ? null : BY_CODE.get(line.parent()).kind();
            assertThat(above)
                    .as(line.name())
                    .isEqualTo(
                            switch (line.kind()) {
                                case "HEAD_OFFICE" -> null;
                                case "PROVINCE" -> "HEAD_OFFICE";
                                default -> "PROVINCE";
                            });
        }
    }

    /** Where the two lists of areas were joined wrongly, the ministry's province would be another than the parent's. */
    @Test
    void the_ministrys_code_is_in_the_same_province() {
        assertThat(LINES.stream().filter(line -> line.ministryCode().length() > 2))
                .hasSize(514)
                .allMatch(line -> line.ministryCode()
                        .startsWith(BY_CODE.get(line.parent()).ministryCode() + "."));
    }

    @Test
    void each_office_has_the_time_zone_of_its_province() {
        for (Line line : LINES) {
            assertThat(ZONES.get(line.zone()))
                    .as(line.name())
                    .contains(line.code().getValue().substring(0, 2));
        }
    }

    @Test
    void each_office_is_in_indonesia_at_a_longitude_of_its_time_zone() {
        for (Line line : LINES) {
            double latitude = Double.parseDouble(line.latitude());
            double longitude = Double.parseDouble(line.longitude());
            assertThat(latitude).as(line.name()).isBetween(-11.1, 6.2);
            switch (line.zone()) {
                case "Asia/Jakarta" -> assertThat(longitude).as(line.name()).isBetween(94.9, 115.9);
                case "Asia/Makassar" -> assertThat(longitude).as(line.name()).isBetween(113.8, 127.3);
                default -> assertThat(longitude).as(line.name()).isBetween(124.1, 141.1);
            }
        }
    }

    /** A wrong sign or a digit too many would put an office into another province, or into the sea. */
    @Test
    void each_office_is_near_another_office_of_its_province() {
        Map<OfficeCode, List<Line>> provinces = LINES.stream()
                .filter(line -> line.ministryCode().length() > 2)
                .collect(Collectors.groupingBy(Line::parent));
        Set<String> farIslands = Set.of("Natuna", "Kepulauan Anambas", "Kepulauan Tanimbar", "Maluku Barat Daya");
        provinces.values().forEach(lines -> lines.stream()
                .filter(line -> farIslands.stream().noneMatch(line.name()::endsWith))
                .forEach(line -> assertThat(lines.stream()
                                .filter(other -> other != line)
                                .mapToDouble(other -> distance(line, other))
                                .min()
                                .orElseThrow())
                        .as(line.name())
                        .isLessThan(1.9)));
    }

    @Test
    void its_text_is_the_file_with_a_line_for_each_office() {
        assertThat(NationalRegistry.text().lines())
                .hasSize(NationalRegistry.all().size() + 1)
                .first()
                .asString()
                .startsWith("code,ministry_code,slug,name");
    }

    @Test
    void the_two_real_offices_keep_their_addresses() {
        assertThat(BY_CODE.get(OfficeCode.of("5272")).slug()).isEqualTo("kota-bima");
        assertThat(BY_CODE.get(OfficeCode.of("6371")).slug()).isEqualTo("kota-banjarmasin");
    }

    private static double distance(Line one, Line other) {
        return Math.hypot(
                Double.parseDouble(one.latitude()) - Double.parseDouble(other.latitude()),
                Double.parseDouble(one.longitude()) - Double.parseDouble(other.longitude()));
    }
}
