package id.go.bps.pst.launch;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bps.pst.kernel.SystemClock;
import id.go.bps.pst.keycloak.SecondFactorRoles;
import id.go.bps.pst.launch.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The configuration in the README: each property is one that the code reads, and each value is accepted. */
class ReadmeTest {

    /** A property as the code names it; a prefix with its suffix counts as one. */
    private static final Pattern READ = Pattern.compile("[\"=](portal\\.[a-z][a-z0-9.-]*[a-z0-9])[\"}]");

    private static final Pattern STORE =
            Pattern.compile("(?:PREFIX \\+ |required\\(config, )\"([a-z0-9][a-z0-9.-]*)\"");

    /** In the table's first column: {@code portal.a.b}, and {@code .c} for {@code portal.a.c}. */
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final Pattern COMMAND_LINE = Pattern.compile("mvn ((?:-D[a-z.-]+=[^\\s`]+ ?)+)`");

    /**
     * Properties that are not for people: the launcher's checkout, Maven's process, a node's start; and a message and a lock whose names
     * look like properties.
     */
    private static final Set<String> INTERNAL =
            Set.of("portal.home", "portal.maven", "portal.clustered", "portal.name", "portal.first-data");

    private record Row(List<String> names, List<String> values) {}

    /** How each property's value is read; the type that throws when it cannot be. */
    private static final Map<String, Consumer<String>> READERS = Map.ofEntries(
            entry("portal.port", value -> settings("portal.port", value)),
            entry("portal.keycloak.port", value -> settings("portal.keycloak.port", value)),
            entry("portal.database.port", value -> settings("portal.database.port", value)),
            entry("portal.bind", value -> settings("portal.bind", value)),
            entry("portal.base-url", value -> settings("portal.base-url", value)),
            entry("portal.data", value -> settings("portal.data", value)),
            entry("portal.second-factor.roles", ReadmeTest::roles),
            entry("portal.database.url", URI::create),
            entry("portal.oidc.issuer", ReadmeTest::address),
            entry("portal.oidc.internal-issuer", ReadmeTest::address),
            entry("portal.mail.port", Integer::parseInt),
            entry("portal.mail.starttls", value -> assertThat(value).isIn("true", "false")),
            entry("portal.demonstration", value -> assertThat(value).isIn("true", "false")),
            entry("portal.demonstration.offices", value -> assertThat(value).isIn("two", "all")),
            entry("portal.clock-offset", ReadmeTest::offset),
            entry("portal.attachments.store", value -> assertThat(value).isIn("database", "folder", "s3")),
            entry("portal.attachments.s3.endpoint", ReadmeTest::address),
            entry("portal.pages.memory", Long::parseLong),
            entry("portal.api.requests-per-minute", Integer::parseInt));

    @Test
    void namesEachPropertyThatTheCodeReadsAndNoOthers() throws IOException {
        assertThat(documented()).containsExactlyElementsOf(read());
    }

    @Test
    void defaultsAndExamplesAreAccepted() throws IOException {
        int tried = 0;
        for (Row row : rows()) {
            for (String value : row.values()) {
                String name = row.names().getFirst();
                if (READERS.containsKey(name)) {
                    READERS.get(name).accept(value);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    @Test
    void commandLinesAreAccepted() throws IOException {
        List<String> given = COMMAND_LINE
                .matcher(readme())
                .results()
                .flatMap(line -> Arrays.stream(line.group(1).split(" ")))
                .toList();

        assertThat(given).contains("-Dportal.port=8090", "-Dportal.demonstration.offices=all");
        assertThat(given).allSatisfy(option -> {
            String[] parts = option.substring("-D".length()).split("=", 2);
            String name = parts[0];
            assertThat(documented()).contains(name);
            READERS.get(name).accept(parts[1]);
        });
        assertThat(Settings.of(properties("portal.port", "8090"), Map.of()).port())
                .isEqualTo(8090);
    }

    @Test
    void invalidValuesAreRefused() {
        assertThatThrownBy(() -> offset("1 day")).hasMessageContaining("portal.clock-offset");
        assertThatThrownBy(() -> roles("admins")).hasMessageContaining("PORTAL_SECOND_FACTOR_ROLES");
        assertThatThrownBy(() -> settings("portal.port", "http")).hasMessageContaining("portal.port");
    }

    private static Set<String> documented() throws IOException {
        Set<String> names = new TreeSet<>();
        rows().forEach(row -> names.addAll(row.names()));
        return names;
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        readme().lines().filter(line -> line.startsWith("| `portal.")).forEach(line -> {
            String[] columns = line.split("\\|");
            List<String> names = new ArrayList<>();
            codes(columns[1]).forEach(code -> names.add(code.startsWith(".") ? beside(names.getFirst(), code) : code));
            List<String> values = new ArrayList<>(codes(columns[2])
                    .limit(names.size() == 1 ? Long.MAX_VALUE : 0)
                    .toList());
            Pattern.compile("such as (`[^`]+`(?:[^`|;]{0,40} or `[^`]+`)?)")
                    .matcher(columns[3])
                    .results()
                    .flatMap(found -> codes(found.group(1)))
                    .forEach(values::add);
            rows.add(new Row(names, values));
        });
        return rows;
    }

    private static Stream<String> codes(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1));
    }

    private static String beside(String first, String suffix) {
        return first.substring(0, first.lastIndexOf('.')) + suffix;
    }

    private static Set<String> read() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                READ.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .forEach(found -> names.add(found.replaceAll("[\"=}]", "")));
                if (text.contains("\"portal.attachments.\"")) {
                    STORE.matcher(text).results().forEach(found -> names.add("portal.attachments." + found.group(1)));
                }
            }
        }
        names.removeAll(INTERNAL);
        return names;
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static Properties properties(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return properties;
    }

    private static void settings(String name, String value) {
        // "`http://localhost:` and the port" is the beginning of one
        Settings.of(properties(name, value.endsWith(":") ? value + "8080" : value), Map.of());
    }

    private static void address(String value) {
        assertThat(URI.create(value).getHost()).isNotNull();
    }

    private static void offset(String value) {
        assertThat(SystemClock.offsetOf(value)).isNotEqualTo(Duration.ZERO);
    }

    private static void roles(String value) {
        SecondFactorRoles.of(value);
    }
}
