package id.go.bps.pst.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceFormatTest {

    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    @Test
    void all_sources_are_formatted() {
        assertThat(SourceFormat.unformatted(PROJECT.resolve("src")))
                .as("sources that `mvn -Pformat` formats")
                .isEmpty();
    }

    @Test
    void a_record_pattern_is_formatted_and_an_unused_import_goes() {
        assertThat(SourceFormat.formatted("""
            import java.util.List;
            class Pairs { record Pair(int a, int b) {}
            static int sum(Object o) { return o instanceof Pair(int a, int b) ? a+b : 0; } }
            """))
                .doesNotContain("import")
                .contains("        return o instanceof Pair(int a, int b) ? a + b : 0;\n");
    }
}
