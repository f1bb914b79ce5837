package id.go.bps.pst.build;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;

/** The format of Java: palantir-java-format, with sorted imports and no unused ones. It reads Java with the compiler of the JDK that runs it. */
final class JavaFormat {

    private static final Style STYLE = Style.PALANTIR;
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(STYLE).build());

    private JavaFormat() {}

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
