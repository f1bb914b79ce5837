package id.go.bps.pst.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables in the last column of the glossary exist, and no term occurs twice. {@link DocumentNamesTest} checks its types. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("src/doc/glossary.md");

    private static final Pattern TABLE = Pattern.compile("table `(\\w+)`");

    @Test
    void eachTableExists() throws IOException {
        StringBuilder migrations = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                migrations.append(Files.readString(file));
            }
        }
        List<String> named = tables();

        assertThat(named).isNotEmpty();
        assertThat(named).allSatisfy(table -> assertThat(migrations).contains("create table " + table + " ("));
    }

    @Test
    void eachTermOccursOnce() throws IOException {
        assertThat(rows().map(row -> row.split("\\|")[1].strip())).doesNotHaveDuplicates();
    }

    private static List<String> tables() throws IOException {
        List<String> names = new ArrayList<>();
        rows().map(row -> row.substring(row.lastIndexOf('|', row.length() - 2)))
                .forEach(column -> TABLE.matcher(column).results().forEach(match -> names.add(match.group(1))));
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
