package id.go.bps.pst.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The types and tables in the last column of the glossary exist, and no term occurs twice. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("src/doc/glossary.md");

    /** A type, or a type within it: {@code `StandardVersion.Status`}. */
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)(?:\\.\\w+)*`");

    private static final Pattern TABLE = Pattern.compile("table `(\\w+)`");

    @Test
    void eachTypeExists() throws IOException {
        Set<String> types = new HashSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.map(source -> source.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .forEach(name -> types.add(name.substring(0, name.length() - ".java".length())));
        }
        List<String> named = named(TYPE);

        assertThat(named).hasSizeGreaterThan(40);
        assertThat(types).containsAll(named);
    }

    @Test
    void eachTableExists() throws IOException {
        StringBuilder migrations = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                migrations.append(Files.readString(file));
            }
        }
        List<String> named = named(TABLE);

        assertThat(named).isNotEmpty();
        assertThat(named).allSatisfy(table -> assertThat(migrations).contains("create table " + table + " ("));
    }

    @Test
    void eachTermOccursOnce() throws IOException {
        assertThat(rows().map(row -> row.split("\\|")[1].strip())).doesNotHaveDuplicates();
    }

    private static List<String> named(Pattern pattern) throws IOException {
        List<String> names = new ArrayList<>();
        rows().map(row -> row.substring(row.lastIndexOf('|', row.length() - 2)))
                .forEach(column -> pattern.matcher(column).results().forEach(match -> names.add(match.group(1))));
        return names;
    }

    /** The rows of all tables, without their heads. */
    private static Stream<String> rows() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| ") && line.endsWith("|"))
                .filter(line -> !line.startsWith("| Indonesian")
                        && !line.startsWith("| English")
                        && !line.startsWith("| not "));
    }
}
