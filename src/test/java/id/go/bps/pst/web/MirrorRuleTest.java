package id.go.bps.pst.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bps.pst.intake.layout.Doubt;
import id.go.bps.pst.kernel.DeliveryMode;
import id.go.bps.pst.kernel.permission.Role;
import id.go.bps.pst.offices.profile.ContactKind;
import id.go.bps.pst.standards.content.Component;
import id.go.bps.pst.standards.content.Fee;
import id.go.bps.pst.standards.content.TimeCommitment;
import id.go.bps.pst.standards.versions.StandardVersion;
import id.go.bps.pst.standards.versions.VersionEvent;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One vocabulary from the address to the message: {@code /desk/standards/edit.xhtml} is {@code web.desk.standards.EditPage} is the bean
 * {@code deskStandardsEditPage}, and its words are {@code desk_standards_edit.*}, in both languages.
 */
class MirrorRuleTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final String WEB = "id.go.bps.pst.web.";
    private static final List<String> DOORS = List.of("site", "desk", "audit");

    private static final String REFUSALS = "refusals/";

    /** The bundles that pages know by name; bundles of refusals and of texts outside Faces pages are in folders. */
    private static final Set<String> AREAS =
            bundles().filter(bundle -> !bundle.contains("/")).collect(Collectors.toCollection(TreeSet::new));

    private static final Pattern PARAMETER = Pattern.compile("<ui:param name=\"(\\w+)\"");

    /** {@code words['skip']}, or the beginning of a key, as in {@code words['mode.' += mode]}; the name before it may be no bundle. */
    private static final Pattern IN_A_VIEW = Pattern.compile("\\b(\\w+)\\['([^']+)'");

    /** {@code words.of("desk", "desk_frame.up")} */
    private static final Pattern IN_A_CLASS = Pattern.compile("\\bwords\\.of\\(\\s*\"(\\w+)\",\\s*\"([^\"]+)\"");

    private static final Pattern REFUSED = Pattern.compile("\\bRefusal\\s*\\.(?:invalid|conflict)\\(\\s*\"(\\w+)\"");
    private static final Pattern NAMED =
            Pattern.compile("@Named\\(\"(\\w+)\"\\)|@Named\\b(?!\\()[^{;]*?\\bclass (\\w+)");

    /** What Expression Language, Faces and Servlet name by themselves. */
    private static final Set<String> IMPLICIT = Set.of(
            "application",
            "applicationScope",
            "cc",
            "component",
            "cookie",
            "externalContext",
            "facesContext",
            "flash",
            "flowScope",
            "header",
            "headerValues",
            "initParam",
            "param",
            "paramValues",
            "request",
            "requestScope",
            "resource",
            "session",
            "sessionScope",
            "view",
            "viewScope");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    /** The kinds of {@code words} that name the constants of an enum. */
    private static final Map<String, Object[]> KINDS = Map.ofEntries(
            Map.entry("component", Component.values()),
            Map.entry("mode", DeliveryMode.values()),
            Map.entry("fee", Fee.FeeClass.values()),
            Map.entry("time", TimeCommitment.Kind.values()),
            Map.entry("unit", TimeCommitment.Unit.values()),
            Map.entry("contact", ContactKind.values()),
            Map.entry("status", StandardVersion.Status.values()),
            Map.entry("step", VersionEvent.EventKind.values()),
            Map.entry("day", DayOfWeek.values()),
            Map.entry("role", Role.values()),
            Map.entry("intake", Doubt.Kind.values()));

    private static String everything;

    @ParameterizedTest
    @MethodSource("views")
    void everyViewHasItsPage(Path view) throws ClassNotFoundException {
        Class<?> page = Class.forName(classOf(view), false, getClass().getClassLoader());
        assertThat(page.getAnnotation(Named.class).value()).isEqualTo(beanOf(view));
    }

    @Test
    void everyPageHasItsView() {
        Set<String> classes = views().map(MirrorRuleTest::classOf).collect(Collectors.toSet());
        assertThat(sources())
                .filteredOn(source -> source.toString().endsWith("Page.java"))
                .extracting(source -> source.toString().replace('/', '.').replaceAll("\\.java$", ""))
                .filteredOn(name -> DOORS.stream().anyMatch(door -> name.startsWith(WEB + door + ".")))
                .filteredOn(name -> !isInterface(name))
                .isSubsetOf(classes);
    }

    /** What all pages have in common is itself no page. */
    private static boolean isInterface(String name) {
        try {
            return Class.forName(name, false, MirrorRuleTest.class.getClassLoader())
                    .isInterface();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewUsesWordsOfItsOwnOfItsFolderOrOfItsDoor(Path view) {
        assertThat(uses(read(PAGES.resolve(view))))
                .extracting(Use::bundle)
                .allMatch(bundle -> !isOfADoor(bundle) || isAbove(bundle, keyPrefixOf(view)));
    }

    @ParameterizedTest
    @MethodSource("bundlesOfDoors")
    void everyKeyOfADoorNamesItsPageInTheBundleNextToIt(String bundle) {
        Set<String> pages = views().map(MirrorRuleTest::keyPrefixOf).collect(Collectors.toCollection(TreeSet::new));
        bundlesOfDoors().forEach(each -> pages.addAll(List.of(each, each + "_frame")));
        for (String key : keys(bundle, "id").keySet()) {
            String page = key.substring(0, key.indexOf('.'));
            assertThat(pages).as(key).contains(page);
            assertThat(bundlesOfDoors().filter(each -> isAbove(each, page)).max(Comparator.comparing(String::length)))
                    .as(key)
                    .contains(bundle);
        }
    }

    @Test
    void noBundleHasTheNameOfABean() {
        assertThat(AREAS).doesNotContainAnyElementsOf(beans()).doesNotContainAnyElementsOf(IMPLICIT);
        assertThat(beans()).contains("assets", "language", "deskStandardsEditPage");
    }

    /** An include that is given no such parameter would find the bundle instead of nothing. */
    @Test
    void noBundleHasTheNameOfAParameter() {
        assertThat(allViews()
                        .map(view -> read(PAGES.resolve(view)))
                        .flatMap(view -> PARAMETER.matcher(view).results())
                        .map(found -> found.group(1)))
                .contains("paper", "standard")
                .doesNotContainAnyElementsOf(AREAS);
    }

    @Test
    void everyRefusalHasOneSentenceInTheFileOfARoom() {
        Map<String, String> homes = new HashMap<>();
        bundles().filter(bundle -> bundle.startsWith(REFUSALS)).forEach(bundle -> {
            assertThat(JAVA.resolve("id/go/bps/pst").resolve(bundle.substring(REFUSALS.length())))
                    .isDirectory();
            keys(bundle, "id")
                    .keySet()
                    .forEach(key -> assertThat(homes.put(key, bundle)).as(key).isNull());
        });
        assertThat(sources().stream()
                        .map(source -> read(JAVA.resolve(source)))
                        .flatMap(source -> REFUSED.matcher(source).results())
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .isSubsetOf(homes.keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyStandsInBothLanguages(String bundle) {
        Map<String, String> indonesian = keys(bundle, "id");
        Map<String, String> english = keys(bundle, "en");
        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
        indonesian.forEach((key, words) -> {
            assertThat(words).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotBlank();
            assertThat(placeholders(english.get(key))).as(key).isEqualTo(placeholders(words));
        });
    }

    @Test
    void everyKeyThatIsUsedExists() {
        Stream.concat(allViews().map(PAGES::resolve), sources().stream().map(JAVA::resolve))
                .forEach(file -> assertThat(uses(read(file))).allSatisfy(use -> {
                    Set<String> keys = keys(use.bundle(), "id").keySet();
                    if (use.beginning()) {
                        assertThat(keys).as(file + ": " + use).anyMatch(key -> key.startsWith(use.key()));
                    } else {
                        assertThat(keys).as(file.toString()).contains(use.key());
                    }
                }));
    }

    @Test
    void everyConstantThatIsShownHasItsWords() {
        Set<String> keys = keys("words", "id").keySet();
        KINDS.forEach((kind, constants) ->
                Arrays.stream(constants).forEach(constant -> assertThat(keys).contains(kind + "." + constant)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyIsLeftOver(String bundle) {
        assertThat(keys(bundle, "id").keySet())
                .filteredOn(key -> !isMentioned(key, everything()))
                .isEmpty();
    }

    /** All views and classes, read once. */
    private static synchronized String everything() {
        if (everything == null) {
            everything = Stream.concat(
                            allViews().map(PAGES::resolve), sources().stream().map(JAVA::resolve))
                    .map(MirrorRuleTest::read)
                    .collect(Collectors.joining());
        }
        return everything;
    }

    /** By itself, by a beginning to which something is added, or as a column of a table that is named ("staff_change.done_at"). */
    private static boolean isMentioned(String key, String everything) {
        if (everything.contains("'" + key + "'") || everything.contains('"' + key + '"')) {
            return true;
        }
        String[] names = key.split("\\.");
        if (names.length == 2 && Arrays.stream(names).allMatch(name -> everything.contains('"' + name + '"'))) {
            return true;
        }
        for (int end = key.length() - 1; end > 0; end--) {
            char last = key.charAt(end - 1);
            if (last == '.' || last == '_') {
                String beginning = key.substring(0, end);
                if (everything.contains("'" + beginning + "'") || everything.contains('"' + beginning + '"')) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A key in a bundle; its beginning only, where something is added to it. */
    private record Use(String bundle, String key) {

        boolean beginning() {
            return key.endsWith(".") || key.endsWith("_");
        }
    }

    private static List<Use> uses(String file) {
        return Stream.of(IN_A_VIEW, IN_A_CLASS)
                .flatMap(pattern -> pattern.matcher(file).results())
                .map(found -> new Use(found.group(1), found.group(2)))
                .filter(use -> AREAS.contains(use.bundle()))
                .toList();
    }

    static Stream<String> bundlesOfDoors() {
        return AREAS.stream().filter(MirrorRuleTest::isOfADoor);
    }

    private static boolean isOfADoor(String bundle) {
        return DOORS.stream().anyMatch(door -> isAbove(door, bundle));
    }

    /** Whether the first is the second, or a folder around it: "desk" and "desk_standards" are above "desk_standards_edit". */
    private static boolean isAbove(String folder, String page) {
        return (page + "_").startsWith(folder + "_");
    }

    private static Set<String> beans() {
        return sources().stream()
                .flatMap(source -> NAMED.matcher(read(JAVA.resolve(source))).results())
                .map(found -> found.group(1) != null ? found.group(1) : Introspector.decapitalize(found.group(2)))
                .collect(Collectors.toSet());
    }

    static Stream<Path> views() {
        return allViews().filter(view -> DOORS.contains(view.getName(0).toString()));
    }

    private static Stream<Path> allViews() {
        return files(PAGES, ".xhtml").stream();
    }

    private static List<Path> sources() {
        return files(JAVA, ".java");
    }

    static Stream<String> bundles() {
        return files(MESSAGES, "_id.properties").stream()
                .map(file -> file.toString().replace("_id.properties", ""));
    }

    private static String classOf(Path view) {
        String[] parts = parts(view);
        String last = parts[parts.length - 1];
        String folders = String.join(".", Arrays.copyOf(parts, parts.length - 1));
        return WEB + folders + "." + capitalized(last) + "Page";
    }

    private static String beanOf(Path view) {
        String[] parts = parts(view);
        return parts[0]
                + Arrays.stream(parts).skip(1).map(MirrorRuleTest::capitalized).collect(Collectors.joining())
                + "Page";
    }

    private static String keyPrefixOf(Path view) {
        return String.join("_", parts(view));
    }

    private static String[] parts(Path view) {
        return view.toString().replace(".xhtml", "").split("/");
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Read as text, since a Properties would keep the last of two equal keys in silence. */
    private static Map<String, String> keys(String bundle, String language) {
        return read(MESSAGES.resolve(bundle + "_" + language + ".properties"))
                .replace("\\\n", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s*=\\s*", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair.length > 1 ? pair[1] : ""));
    }

    private static Set<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
