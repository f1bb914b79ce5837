package id.go.bps.pst.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFormatTest {

    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    @TempDir
    private Path other;

    @Test
    void all_sources_are_formatted() {
        assertThat(new SourceFormat(PROJECT).unformatted())
                .as("sources that `mvn -Pformat` formats")
                .isEmpty();
    }

    @Test
    void each_kind_of_source_is_checked_until_it_is_formatted() throws IOException {
        write("A.java", "class A {  }");
        write("a.xhtml", "<div><p/></div>");
        write("a.js", "let  a = 'b'");
        write("a.css", "a{color:red}");
        write("V0900__a.sql", "select  1;");
        write("V0213__released.sql", "select  1;");
        write("a.txt", "a  b");
        SourceFormat format = new SourceFormat(other);

        assertThat(format.unformatted())
                .extracting(source -> source.getFileName().toString())
                .containsExactly("A.java", "V0900__a.sql", "a.css", "a.js", "a.xhtml");
        assertThat(format.format()).hasSize(5);
        assertThat(read("a.js")).isEqualTo("let a = \"b\";\n");
        assertThat(read("a.css")).isEqualTo("a {\n  color: red;\n}\n");
        assertThat(read("V0213__released.sql")).isEqualTo("select  1;");
        assertThat(format.unformatted()).isEmpty();

        write("a.css", "b{color:red}");
        assertThat(format.unformatted()).containsExactly(other.resolve("src/a.css"));
    }

    @Test
    void a_record_pattern_is_formatted_and_an_unused_import_removed() {
        assertThat(JavaFormat.formatted("""
            import java.util.List;
            class Pairs { record Pair(int a, int b) {}
            static int sum(Object o) { return o instanceof Pair(int a, int b) ? a+b : 0; } }
            """))
                .doesNotContain("import")
                .contains("        return o instanceof Pair(int a, int b) ? a + b : 0;\n");
    }

    @Test
    void a_migration_keeps_its_lines_and_quoted_text() {
        assertThat(SqlFormat.formatted("""
            -- What  it is for
            create table thing (
              id     bigint primary key,
              name text check (name in ('a  b',
                'c'))
                );


            create function f()   returns trigger
              language plpgsql as $$
            begin
              return   new;
            end $$;
            grant select,insert on thing
            to portal_app ;
            """)).isEqualTo("""
            -- What  it is for
            create table thing (
                id bigint primary key,
                name text check (name in ('a  b',
                        'c'))
            );

            create function f() returns trigger
                language plpgsql as $$
            begin
              return   new;
            end $$;
            grant select, insert on thing
                to portal_app;
            """);
    }

    @Test
    void a_statement_longer_than_a_line_continues_on_the_next() {
        String columns = "column_of_the_table, ".repeat(8).strip();
        assertThat(SqlFormat.formatted("select " + columns + " x from y;").lines())
                .hasSize(2)
                .allMatch(line -> line.length() <= 140)
                .last()
                .asString()
                .startsWith("    ");
    }

    @Test
    void invalid_script_is_refused() {
        try (WebFormat format = new WebFormat()) {
            assertThatIllegalArgumentException().isThrownBy(() -> format.formatted("js", "let = ;"));
        }
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(other.resolve("src"));
        Files.writeString(other.resolve("src").resolve(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(other.resolve("src").resolve(name));
    }
}
