package id.go.bps.pst.build;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Glob;

/**
 * {@code mvn -Pmutation}: changes the features' use cases, entities and value objects one instruction at a time (PIT, its default
 * mutators) and counts the changes that a unit test notices. A change that no test runs counts as not noticed. Fails below the bars.
 */
public final class Mutation {

    /** Of all changes, in percent. */
    private static final int BAR = 85;

    /** Of the changes of one class and the classes within it, in percent. */
    private static final int BAR_OF_CLASS = 70;

    /** The rooms whose classes are mutated; the exceptions, with their reasons, are in the file. */
    private static final List<String> ROOMS =
            List.of("kernel", "attachments", "mail", "offices", "staff", "identity", "standards", "finding", "intake");

    private static final Path EXCLUDED = Path.of("src/test/resources/mutation-excluded.txt");
    /** How PIT says that a test noticed a change: it failed, did not end, or broke. */
    private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

    private static final String HOUSE = "id.go.bps.pst.";

    /** How many changes of a class were noticed, of how many. */
    private record Figure(int noticed, int all) {

        Figure plus(Figure other) {
            return new Figure(noticed + other.noticed, all + other.all);
        }

        boolean isBelow(int bar) {
            return noticed * 100 < all * bar;
        }

        @Override
        public String toString() {
            return "%5.1f %% %5d of %5d".formatted(100.0 * noticed / all, noticed, all);
        }
    }

    private Mutation() {}

    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        long begun = System.nanoTime();
        Path report = project.resolve("target/mutation");
        AnalysisResult result = new EntryPoint()
                .execute(project.toFile(), options(project, report), PluginServices.makeForContextLoader(), Map.of());
        if (result.getError().isPresent()) {
            throw new IllegalStateException(result.getError().get());
        }
        boolean passed = print(figures(report.resolve("mutations.csv")));
        System.out.printf(
                "In %d s%n", Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        System.exit(passed ? 0 : 1);
    }

    private static ReportOptions options(Path project, Path report) throws IOException {
        ReportOptions options = new ReportOptions();
        options.setReportDir(report.toString());
        options.setShouldCreateTimestampedReports(false);
        options.addOutputFormats(List.of("CSV"));
        options.setSourceDirs(List.of(project.resolve("src/main/java")));
        options.setCodePaths(List.of(project.resolve("target/classes").toString()));
        options.setClassPathElements(
                List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)));
        options.setTargetClasses(ROOMS.stream().map(room -> HOUSE + room + ".*").toList());
        options.setExcludedClasses(excluded(project.resolve(EXCLUDED)));
        options.setTargetTests(ROOMS.stream()
                .map(room -> (Predicate<String>) new Glob(HOUSE + room + ".*Test"))
                .toList());
        options.setNumberOfThreads(Runtime.getRuntime().availableProcessors());
        options.setTimeoutConstant(4_000);
        options.setTimeoutFactor(1.5f);
        options.setMutators(List.of("DEFAULTS"));
        options.setFeatures(List.of());
        options.setExcludedMethods(List.of());
        options.setExcludedTestClasses(List.of());
        options.setGroupConfig(new TestGroupConfig());
        options.setMutationThreshold(BigDecimal.ZERO);
        return options;
    }

    /** Patterns of class names, each followed by {@code #} and the reason. */
    private static List<String> excluded(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> {
                        String[] parts = line.split("#", 2);
                        if (parts.length < 2 || parts[1].isBlank()) {
                            throw new IllegalStateException("no reason in " + file + " for: " + line);
                        }
                        return parts[0].strip();
                    })
                    .toList();
        }
    }

    /** Lines of file, class, mutator, method, line, status, test. */
    private static Map<String, Figure> figures(Path csv) throws IOException {
        Map<String, Figure> figures = new TreeMap<>();
        try (Stream<String> lines = Files.lines(csv)) {
            lines.map(line -> line.split(",")).forEach(fields -> {
                String type = fields[1].replaceFirst("\\$.*", "");
                figures.merge(type, new Figure(NOTICED.contains(fields[5]) ? 1 : 0, 1), Figure::plus);
            });
        }
        return figures;
    }

    private static boolean print(Map<String, Figure> figures) {
        Figure all = figures.values().stream().reduce(new Figure(0, 0), Figure::plus);
        figures.forEach((type, figure) -> System.out.println(
                figure + "  " + type.substring(HOUSE.length()) + (figure.isBelow(BAR_OF_CLASS) ? "  too few" : "")));
        System.out.println(all + "  of all" + (all.isBelow(BAR) ? "  too few" : ""));
        return !all.isBelow(BAR) && figures.values().stream().noneMatch(figure -> figure.isBelow(BAR_OF_CLASS));
    }
}
