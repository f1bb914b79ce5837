package id.go.bps.pst.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The names under which administrators read of due and recurring tasks. */
public final class TaskWords {

    private TaskWords() {}

    /**
     * The kinds of tasks that have a name in Indonesian and in English.
     *
     * @param room of the feature, such as "mail"
     */
    public static Set<String> of(String room) {
        Set<String> kinds = new TreeSet<>(kinds(room, "id"));
        kinds.retainAll(kinds(room, "en"));
        return kinds;
    }

    private static Set<String> kinds(String room, String language) {
        String file = "/messages/tasks/" + room + "_" + language + ".properties";
        Properties words = new Properties();
        try (InputStream bytes = Objects.requireNonNull(TaskWords.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames();
    }
}
