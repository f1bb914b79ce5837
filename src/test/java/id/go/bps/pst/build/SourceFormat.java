package id.go.bps.pst.build;

import id.go.bps.pst.kernel.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one format of all sources: Java, views, scripts, style sheets and migrations. It runs where the tests run and not in Maven's JVM,
 * which may be older than the language.
 *
 * <p>Prettier, for scripts and style sheets, starts slowly: the digests of formatted files are stored in {@code target/formatted.txt}, and
 * a file is checked again only when it or Prettier has changed.
 */
public final class SourceFormat {

    /** Flyway compares a migration's text, including white space: a released migration stays as it is. */
    private static final int LAST_RELEASED = 213;

    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final Set<String> OF_THE_WEB = Set.of("css", "js");

    private final Path project;

    SourceFormat(Path project) {
        this.project = project;
    }

    /** Formats all files that are not formatted: {@code mvn -Pformat}. */
    public static void main(String[] arguments) {
        Path project = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        for (Path source : new SourceFormat(project).format()) {
            System.out.println("Formatted " + project.relativize(source));
        }
    }

    /** The unformatted files below {@code src}, in order. */
    Collection<Path> unformatted() {
        return format(false);
    }

    /** Formats the unformatted files, and returns their names. */
    Collection<Path> format() {
        return format(true);
    }

    private Collection<Path> format(boolean write) {
        List<Path> sources = sources();
        Set<Path> changed = Collections.synchronizedSet(new TreeSet<>());
        sources.parallelStream()
                .filter(source -> !OF_THE_WEB.contains(ending(source)))
                .filter(source -> isChanged(source, own(ending(source), text(source)), write))
                .forEach(changed::add);
        changed.addAll(formatWeb(
                sources.stream()
                        .filter(source -> OF_THE_WEB.contains(ending(source)))
                        .toList(),
                write));
        return changed;
    }

    private List<Path> formatWeb(List<Path> sources, boolean write) {
        Path file = project.resolve("target/formatted.txt");
        Set<String> known =
                Files.exists(file) ? new HashSet<>(text(file).lines().toList()) : Set.of();
        List<Path> open = sources.stream()
                .filter(source -> !known.contains(digest(source)))
                .toList();
        List<Path> changed = new ArrayList<>();
        if (!open.isEmpty()) {
            try (WebFormat format = new WebFormat()) {
                for (Path source : open) {
                    if (isChanged(source, format.formatted(ending(source), text(source)), write)) {
                        changed.add(source);
                    }
                }
            }
        }
        List<String> formatted = sources.stream()
                .filter(source -> write || !changed.contains(source))
                .map(SourceFormat::digest)
                .sorted()
                .toList();
        write(file, String.join("\n", formatted) + "\n");
        return changed;
    }

    private static boolean isChanged(Path source, String formatted, boolean write) {
        boolean changed = !formatted.equals(text(source));
        if (changed && write) {
            write(source, formatted);
        }
        return changed;
    }

    private static String own(String ending, String text) {
        return switch (ending) {
            case "java" -> JavaFormat.formatted(text);
            case "sql" -> SqlFormat.formatted(text);
            default -> ViewFormat.formatted(text);
        };
    }

    private List<Path> sources() {
        try (Stream<Path> files = Files.walk(project.resolve("src"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            Set.of("java", "sql", "xhtml").contains(ending(file)) || OF_THE_WEB.contains(ending(file)))
                    .filter(file -> !isReleased(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isReleased(String name) {
        Matcher migration = MIGRATION.matcher(name);
        return migration.matches() && Integer.parseInt(migration.group(1)) <= LAST_RELEASED;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String digest(Path source) {
        String decides = WebTools.versions() + WebFormat.OPTIONS + ending(source) + "\n" + text(source);
        return Documents.sha256(decides.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
