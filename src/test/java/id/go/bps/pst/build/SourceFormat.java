package id.go.bps.pst.build;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one format of all Java sources: palantir-java-format, imports in order and none unused. It reads Java by the compiler of the JDK that runs it, so
 * it runs where the tests do and not in Maven's JVM, which may be older than the language.
 */
public final class SourceFormat {

    private static final Style STYLE = Style.PALANTIR;
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(STYLE).build());

    private SourceFormat() {}

    /** Writes what is not formatted anew: {@code mvn -Pformat}. */
    public static void main(String[] arguments) {
        Path project = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        for (Path source : unformatted(project.resolve("src"))) {
            try {
                Files.writeString(source, formatted(Files.readString(source)));
                System.out.println("Formatted " + project.relativize(source));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param folder searched to any depth */
    static List<Path> unformatted(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().parallelStream()
                    .filter(SourceFormat::isUnformatted)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUnformatted(Path source) {
        try {
            String text = Files.readString(source);
            return !formatted(text).equals(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if it is no Java */
    static String formatted(String source) {
        try {
            return FORMATTER.formatSource(
                    ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), STYLE));
        } catch (FormatterException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
