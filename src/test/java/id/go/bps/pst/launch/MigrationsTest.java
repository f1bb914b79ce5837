package id.go.bps.pst.launch;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the texts of the migrations must hold; what they do is in the integration tests. */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");

    /** The last numbered migration from before functions stood in repeatable ones, and facts in the table of lines. */
    private static final String LAST_WITH_FUNCTIONS = "V0233";

    /** What they return is stored, so they never change: with other ones, stored hashes and seals would prove nothing. */
    private static final Set<String> FOR_EVER = Set.of("personal_hash", "without_personal", "audit_seal_of");

    private static final Pattern FUNCTION =
            Pattern.compile("^create (?:or replace )?function (\\w+)", Pattern.MULTILINE);
    private static final Pattern DROPPED = Pattern.compile("^drop function (\\w+)", Pattern.MULTILINE);

    @Test
    void each_function_stands_in_one_repeatable_migration() throws IOException {
        List<String> repeatable = new ArrayList<>();
        Set<String> numbered = new TreeSet<>();
        for (Path file : files()) {
            if (isRepeatable(file)) {
                repeatable.addAll(names(FUNCTION, file));
            } else {
                numbered.removeAll(names(DROPPED, file));
                numbered.addAll(names(FUNCTION, file));
            }
        }
        assertThat(repeatable).doesNotHaveDuplicates();
        numbered.removeAll(repeatable);
        assertThat(numbered).isEqualTo(FOR_EVER);
    }

    @Test
    void no_later_numbered_migration_creates_a_function_of_a_repeatable_one() throws IOException {
        Set<String> repeatable = files().stream()
                .filter(MigrationsTest::isRepeatable)
                .flatMap(file -> names(FUNCTION, file).stream())
                .collect(toSet());
        assertThat(files()).filteredOn(MigrationsTest::isLater).allSatisfy(file -> assertThat(names(FUNCTION, file))
                .doesNotContainAnyElementsOf(repeatable));
    }

    @Test
    void no_later_migration_and_no_query_names_a_key_of_the_document_of_a_standard() throws IOException {
        List<Path> sql = new ArrayList<>(files().stream()
                .filter(file -> isRepeatable(file) || isLater(file))
                .toList());
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(source -> name(source).endsWith(".java")).forEach(sql::add);
        }
        assertThat(sql).hasSizeGreaterThan(300).allSatisfy(file -> assertThat(DocumentKeys.namedIn(text(file)))
                .as(name(file))
                .isEmpty());
        assertThat(files())
                .as("what was released before names them: the rule sees it")
                .filteredOn(file -> !DocumentKeys.namedIn(text(file)).isEmpty())
                .extracting(MigrationsTest::name)
                .contains(
                        "V0002__standards.sql",
                        "V0020__life_of_a_version.sql",
                        "V0082__search.sql",
                        "V0181__search_synonyms.sql");
    }

    private static boolean isLater(Path file) {
        return !isRepeatable(file) && name(file).compareTo(LAST_WITH_FUNCTIONS + "~") > 0;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static boolean isRepeatable(Path file) {
        return name(file).startsWith("R__");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<String> names(Pattern pattern, Path file) {
        return pattern.matcher(text(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
